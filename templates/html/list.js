// 目录页：点列名排序，按字筛选。没有这个脚本，页面照样能用。
'use strict';
{
  const table = document.querySelector('table.sortable');
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'summary';

  const filter = document.createElement('p');
  filter.className = 'search';
  const label = document.createElement('label');
  label.textContent = '筛选本页';
  label.htmlFor = 'filter';
  const input = document.createElement('input');
  input.id = 'filter';
  input.type = 'search';
  input.addEventListener('input', () => {
    const words = input.value.trim().split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !words.every(word => row.textContent.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    status.textContent = input.value.trim() ? `显示 ${shown} 个机关。` : '';
  });
  filter.append(label, input);
  table.parentElement.before(filter, status);

  // 机关一列的原有次序就是拼音次序。
  const order = new Map(rows.map((row, place) => [row, place]));
  const value = (row, column) => row.cells[column].textContent.trim();
  [...table.tHead.rows[0].cells].slice(0, -2).forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const number = head.classList.contains('number');
      const compare = (a, b) => {
        if (column === 0) return order.get(a) - order.get(b);
        const [x, y] = [value(a, column), value(b, column)];
        return (number ? x - y : x < y ? -1 : x > y ? 1 : 0) || order.get(a) - order.get(b);
      };
      body.append(...rows.sort((a, b) => down ? compare(b, a) : compare(a, b)));
    });
  });
}
