import { setTimeout as delay } from 'node:timers/promises';

/** Long enough to read a line, short enough not to wait for it. */
const READING_MS_PER_CHARACTER = 12;
const LONGEST_PAUSE_MS = 1_500;
const WIDTH = 100;

const isForPeople = Boolean(process.stdout.isTTY);
const hasColours = isForPeople && !process.env.NO_COLOR;
const painted = (code: number) => (words: string) => (hasColours ? `\u001b[${code}m${words}\u001b[0m` : words);

export const bold = painted(1);
export const faint = painted(2);
export const green = painted(32);
export const yellow = painted(33);
export const red = painted(31);
export const violet = painted(35);
export const cyan = painted(36);

/** Prints what happens while it happens; on a terminal at the pace of reading. */
export async function say(line = '', indent = 2): Promise<void> {
  const room = ' '.repeat(indent);
  for (const part of line.split('\n')) process.stdout.write(part === '' ? '\n' : `${wrapped(part, room)}\n`);
  if (isForPeople) await delay(Math.min(LONGEST_PAUSE_MS, line.length * READING_MS_PER_CHARACTER));
}

let act = 0;
export async function announceAct(title: string): Promise<void> {
  act += 1;
  await say(`\n${bold(violet(`${act}. ${title}`))}`, 0);
}

function wrapped(line: string, room: string): string {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && visible(row) + 1 + visible(word) > WIDTH - room.length) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row].map((text) => `${room}${text}`).join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves
const COLOURS = /\u001b\[\d+m/g;
const visible = (text: string): number => text.replaceAll(COLOURS, '').length;
