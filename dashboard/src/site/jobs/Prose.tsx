/** Paragraphs, and lists where lines begin with a dash: all that plain text of vacancies uses. */
export function Prose({ text, language }: { text: string; language: string }) {
  return (
    <div className="prose" lang={language}>
      {text
        .split(/\n\s*\n/)
        .filter((block) => block.trim())
        .map((block, place) => (
          <Block key={place} lines={block.trim().split('\n')} />
        ))}
    </div>
  );
}

const ITEM = /^\s*[-–—•*]\s+/;

function Block({ lines }: { lines: string[] }) {
  const from = lines.findIndex((line) => ITEM.test(line));
  if (from < 0) return <p>{lines.join('\n')}</p>;
  const items = lines.slice(from);
  return (
    <>
      {from > 0 && <p>{lines.slice(0, from).join('\n')}</p>}
      <ul>
        {items.map((line, place) => (
          <li key={place}>{line.replace(ITEM, '')}</li>
        ))}
      </ul>
    </>
  );
}
