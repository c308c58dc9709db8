// 全文搜索：先按相邻两字的索引找出可能的报告，再取它们的文本核对，只列出确实有这些字的。
// 索引的写法见 SearchIndex.java。
'use strict';
{
  const AT_ONCE = 8;
  const IDS_PER_FILE = 200;
  const REPORTS_PER_PART = 5;
  const status = document.getElementById('status');
  const results = document.getElementById('results');
  const more = document.getElementById('more');
  const input = document.getElementById('q');
  const years = [...document.querySelectorAll('[data-year]')].map(link => link.dataset.year);

  const normal = text => text.normalize('NFKC').toLowerCase().replace(/[\p{White_Space}\uFEFF]+/gu, '');

  const loaded = new Map();
  const json = address => {
    if (!loaded.has(address)) {
      loaded.set(address, fetch(address).then(answer => {
        if (!answer.ok) throw new Error(address);
        return answer.json();
      }));
    }
    return loaded.get(address);
  };

  const shown = unit => unit >= 0xD800 && unit <= 0xDFFF ? '~' + unit.toString(16) : String.fromCharCode(unit);
  const parts = reports => {
    let parts = 1;
    while (parts * 2 <= reports / REPORTS_PER_PART) parts *= 2;
    return parts;
  };

  /** 有这一个字或这相邻两字的报告的编号。 */
  const having = async (year, reports, first, second) => {
    const file = (first * 31 + second) % parts(reports);
    const key = first ? shown(first) + shown(second) : shown(second);
    const part = await json(`../${year}/search.data/${file}.json`);
    const found = Object.hasOwn(part, key) ? part[key] : [];
    const others = found[0] === -1;
    const numbers = new Set();
    let number = -1;
    for (const distance of others ? found.slice(1) : found) numbers.add(number += distance);
    if (!others) return numbers;
    const rest = new Set();
    for (let i = 0; i < reports; i++) if (!numbers.has(i)) rest.add(i);
    return rest;
  };

  const candidates = async (year, words) => {
    const { reports } = await json(`../${year}/search.data/meta.json`);
    const asked = words.flatMap(word => {
      const pairs = [];
      for (let i = 1; i < word.length; i++) pairs.push([word.charCodeAt(i - 1), word.charCodeAt(i)]);
      return pairs.length ? pairs : [[0, word.charCodeAt(0)]];
    });
    const sets = await Promise.all(asked.map(([first, second]) => having(year, reports, first, second)));
    sets.sort((a, b) => a.size - b.size);
    return [...sets[0]].filter(number => sets.every(set => set.has(number)));
  };

  const text = async (year, number) => {
    const ids = await json(`../${year}/search.data/ids-${Math.floor(number / IDS_PER_FILE)}.json`);
    const id = ids[number % IDS_PER_FILE];
    const answer = await fetch(`../${year}/${encodeURIComponent(id)}/text.txt`);
    if (!answer.ok) throw new Error(id);
    return { year, id, lines: (await answer.text()).split('\n') };
  };

  const item = ({ year, id, lines }, words) => {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = `../${year}/${encodeURIComponent(id)}/index.html`;
    link.textContent = lines[1];
    const agency = document.createElement('p');
    agency.textContent = `${lines[0]}　${year}年`;
    entry.append(link, agency);
    const line = lines.slice(2).find(line => words.some(word => normal(line).includes(word)));
    if (line) {
      const place = Math.max(0, line.indexOf(words[0]) - 30);
      const passage = document.createElement('p');
      passage.textContent = (place ? '…' : '') + line.slice(place, place + 90).replaceAll('\t', ' ') + (place + 90 < line.length ? '…' : '');
      entry.append(passage);
    }
    return entry;
  };

  let running = 0;

  /** 逐年、逐批查找；每批够数就停下，等人要更多。 */
  async function* matches(words) {
    for (const year of years) {
      const numbers = await candidates(year, words);
      for (let i = 0; i < numbers.length; i += AT_ONCE) {
        for (const report of await Promise.all(numbers.slice(i, i + AT_ONCE).map(number => text(year, number)))) {
          const pieces = report.lines.flatMap(line => line.split('\t')).map(normal);
          if (words.every(word => pieces.some(piece => piece.includes(word)))) yield report;
        }
      }
    }
  }

  const search = async query => {
    const run = ++running;
    const words = query.trim().split(/\s+/).map(normal).filter(word => word);
    results.replaceChildren();
    more.hidden = true;
    if (!words.length) {
      status.textContent = status.dataset.idle;
      return;
    }
    const found = matches(words);
    const batch = async () => {
      more.hidden = true;
      status.textContent = '正在查找……';
      try {
        for (let count = 0; count < AT_ONCE; count++) {
          const { value, done } = await found.next();
          if (run !== running) return;
          if (done) {
            const total = results.childElementCount;
            status.textContent = total ? `共找到 ${total} 份报告。` : `没有找到“${query.trim()}”。`;
            return;
          }
          results.append(item(value, words));
        }
        status.textContent = `已找到 ${results.childElementCount} 份报告，可能还有。`;
        more.hidden = false;
      } catch {
        status.textContent = '读不到索引，搜索要通过网站访问；请从下面的目录查找。';
      }
    };
    more.onclick = batch;
    await batch();
    if (run === running) results.dataset.done = query;
  };

  const asked = () => new URLSearchParams(location.search).get('q') ?? '';
  document.querySelector('form.search').addEventListener('submit', event => {
    event.preventDefault();
    history.pushState(null, '', '?q=' + encodeURIComponent(input.value));
    search(input.value);
  });
  const arrive = () => {
    input.value = asked();
    search(input.value);
  };
  addEventListener('popstate', arrive);
  arrive();
}
