(() => {
  const version = document.currentScript.dataset.version;
  const changes = new EventSource('/.gongkai/changes?version=' + version + '&page=' + encodeURIComponent(location.pathname));
  changes.addEventListener('changed', () => {
    changes.close();
    location.reload();
  });
})();
