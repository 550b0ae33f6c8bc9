/** An example of the document, in the order of the document. */
export type Example =
  | { kind: 'curl'; line: number; command: string; status: number; answer: Shown | null }
  | { kind: 'mail'; line: number; to: string; answer: Shown }
  | { kind: 'socket'; line: number; url: string; steps: SocketStep[] };

/** What is shown of an answer. */
export interface Shown {
  language: 'json' | 'text';
  content: string;
}

export type SocketStep = { line: number } & (
  | { does: 'send'; frame: string }
  | { does: 'expect'; frame: string }
  | { does: 'closed'; code: string }
);

interface Block {
  language: string;
  content: string;
  /** Of its first line of content, from 1. */
  line: number;
}

const MAIL = /^make mail TO=(\S+)$/;
const STATUS = /\n# (\d{3})$/;

/** The fenced blocks of a document. */
function blocksOf(document: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; lines: string[] } | null = null;
  for (const [index, line] of document.split('\n').entries()) {
    if (open && line.trim() === '```') {
      blocks.push({ language: open.language, content: open.lines.join('\n').trim(), line: open.line });
      open = null;
    } else if (open) open.lines.push(line);
    else if (line.startsWith('```')) open = { language: line.slice(3).trim(), line: index + 2, lines: [] };
  }
  return blocks;
}

/** Reads the examples. Throws on a block that would be passed over unnoticed. */
export function readExamples(document: string): Example[] {
  const examples: Example[] = [];
  const blocks = blocksOf(document);
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const answer: Shown | null =
      next && (next.language === 'json' || next.language === 'text')
        ? { language: next.language, content: next.content }
        : null;
    if (block.language === 'sh') {
      const example = readCommand(block, answer);
      if (example) examples.push(example);
    } else if (block.language === 'ws') examples.push(readSocket(block));
    else if (!answer && block.language !== 'json' && block.language !== 'text')
      throw new Error(`Line ${block.line}: a block is sh, json, text or ws, not "${block.language}"`);
  }
  return examples;
}

function readCommand({ content, line }: Block, answer: Shown | null): Example | null {
  const mail = MAIL.exec(content);
  if (mail?.[1]) {
    if (!answer) throw new Error(`Line ${line}: what the mail says is not shown`);
    return { kind: 'mail', line, to: mail[1], answer };
  }
  // What a reader sets once, before the first call.
  if (/^\w+=/.test(content)) return null;
  const status = STATUS.exec(content)?.[1];
  if (!content.startsWith('curl ') || !status)
    throw new Error(`Line ${line}: a command is a curl call that ends with the status it is answered with (# 200)`);
  return { kind: 'curl', line, command: content.replace(STATUS, ''), status: Number(status), answer };
}

function readSocket({ content, line }: Block): Example {
  const [first = '', ...rest] = content.split('\n');
  if (!first.startsWith('connect ')) throw new Error(`Line ${line}: a socket block begins with connect`);
  const steps = rest.map((text, index): SocketStep => {
    const at = line + 1 + index;
    if (text.startsWith('> ')) return { line: at, does: 'send', frame: text.slice(2) };
    if (text.startsWith('< closed ')) return { line: at, does: 'closed', code: text.slice('< closed '.length) };
    if (text.startsWith('< ')) return { line: at, does: 'expect', frame: text.slice(2) };
    throw new Error(`Line ${at}: a line of a socket block begins with > or <`);
  });
  return { kind: 'socket', line, url: first.slice('connect '.length).trim(), steps };
}
