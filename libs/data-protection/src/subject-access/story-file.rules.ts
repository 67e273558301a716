import { html } from '@app/people';
import { dayInWords, type LocalDate } from '@app/platform';
import type { Piece } from './passage.rules.js';
import type { Entry, Fact } from './story.rules.js';

export enum StoryFormat {
  HTML = 'HTML',
  JSON = 'JSON',
}

/** A list that stands after the story: each row as many cells as there are heads. */
export interface Listed {
  readonly title: string;
  readonly words: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface StoryFile {
  readonly name: string;
  readonly council: string;
  readonly reference: string;
  readonly madeOn: LocalDate;
  /** Where they live, a line each; null where it does not stand in the file. */
  readonly address: readonly string[] | null;
  readonly entries: readonly Entry[];
  readonly lists: readonly Listed[];
}

const noAddress =
  'Where you live is not in this file, so that nobody who finds it learns it. We can tell you what we have: ask who works with you.';
const takenOut = (reason: string): string => `Words were taken out here: ${reason}`;

/** The same as data: to be read by another program. */
export function jsonOf(file: StoryFile): string {
  const { name, council, reference, madeOn, address, entries, lists } = file;
  const told = entries.map(({ on, title, facts }) => ({ on, title, facts: facts.map(factAsData) }));
  const listed = lists.map(({ title, heads, rows }) => ({ title, heads, rows }));
  return JSON.stringify(
    { name, council, reference, madeOn, address: address ?? noAddress, entries: told, lists: listed },
    null,
    2,
  );
}

const factAsData = ({ label, pieces }: Fact) => ({
  label,
  value: pieces.map((piece) => ('text' in piece ? piece : { takenOut: piece.removed })),
});

/** One page that needs nothing else: no script, no other file, nothing that is only hidden. It prints as it stands. */
export function htmlOf(file: StoryFile): string {
  const { name, council, reference, madeOn, entries, lists } = file;
  const first = entries.filter(({ on }) => on === null);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What ${html(council)} holds about ${html(name)}</title>
<style>${style}</style>
</head>
<body>
<header><p>${html(council)}</p><h1>What we hold about you, ${html(name)}</h1>
<p>You asked for this (${html(reference)}). It was made on ${dayInWords(madeOn)}. It is yours: keep it somewhere safe.</p></header>
<nav aria-label="Contents"><h2>Contents</h2><ul>${contents(lists)}</ul></nav>
<main>
<section id="how"><h2>How to read this</h2>${how}</section>
<section id="you"><h2>About you</h2>${addressPart(file)}${first.map((entry) => entryPart(entry, 'h3')).join('\n')}</section>
<section id="story"><h2>What happened, in order</h2>${byYear(entries)}</section>
${lists.map(listPart).join('\n')}
</main>
</body></html>
`;
}

const style = `body{font:18px/1.5 arial,sans-serif;color:#0b0c0c;max-width:45rem;margin:2rem auto;padding:0 1rem}h1{line-height:1.2}
article{border-top:1px solid #b1b4b6;padding:.5rem 0;break-inside:avoid}article h3,article h4{margin:.5rem 0}h2,h3,h4{break-after:avoid}dl{margin:0}dt{font-weight:bold}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}
.out{background:#eee;border-left:5px solid #505a5f;padding:.1rem .4rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;border-bottom:1px solid #b1b4b6;padding:.3rem .5rem .3rem 0;vertical-align:top;overflow-wrap:anywhere}
a{color:#1d70b8}@media print{body{font-size:11pt;margin:0;max-width:none}nav{display:none}a{color:inherit}}`;

const how = `<p>It holds everything that Waymark, our service for young people who leave care, has about you: first who you are, then what
happened, the oldest first. At the end stand who has looked at your record, and what was done.</p>
<p>Some passages may be about other people, who have rights too. Somebody who did not put this together has read each of them. Where words
were taken out, it looks <span class="out">like this</span>, and says why.</p>
<p>If something is wrong, tell who works with you: they have to write it down and put it right or say why not. If you are not content with
how we answered, you can ask us to look again, or tell the Information Commissioner’s Office, ico.org.uk.</p>`;

const idOf = (title: string): string => title.toLowerCase().replace(/[^a-z]+/g, '-');

function contents(lists: readonly Listed[]): string {
  const parts = [
    ['how', 'How to read this'],
    ['you', 'About you'],
    ['story', 'What happened, in order'],
    ...lists.map(({ title }) => [idOf(title), title]),
  ];
  return parts.map(([id = '', title = '']) => `<li><a href="#${id}">${html(title)}</a></li>`).join('');
}

function addressPart({ address }: StoryFile): string {
  const words = address ? address.map(html).join('<br>') : noAddress;
  return `<article><h3>Where you live</h3><p>${words}</p></article>`;
}

function byYear(entries: readonly Entry[]): string {
  const years = new Map<string, Entry[]>();
  for (const entry of entries)
    if (entry.on !== null) years.set(entry.on.slice(0, 4), [...(years.get(entry.on.slice(0, 4)) ?? []), entry]);
  return [...years]
    .map(([year, those]) => `<h3>${year}</h3>\n${those.map((entry) => entryPart(entry, 'h4')).join('\n')}`)
    .join('\n');
}

function entryPart({ on, title, facts }: Entry, level: 'h3' | 'h4'): string {
  const heading = on === null ? html(title) : `${dayInWords(on)}: ${html(title)}`;
  const told = facts.map(({ label, pieces }) => `<dt>${html(label)}</dt><dd>${pieces.map(pieceOf).join('')}</dd>`);
  return `<article><${level}>${heading}</${level}><dl>${told.join('')}</dl></article>`;
}

const pieceOf = (piece: Piece): string =>
  'text' in piece ? html(piece.text) : `<span class="out">[${html(takenOut(piece.removed))}]</span>`;

function listPart({ title, words, heads, rows }: Listed): string {
  const head = heads.map((one) => `<th scope="col">${html(one)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`).join('\n');
  const table =
    rows.length === 0
      ? '<p>There is nothing.</p>'
      : `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  return `<section id="${idOf(title)}"><h2>${html(title)}</h2><p>${html(words)}</p>${table}</section>`;
}
