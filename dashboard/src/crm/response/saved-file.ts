import { Problem } from '../../shared/api/problem';
import { signedFetch } from '../api';

/** Saves a file of the API on the reader's disk. It is never opened here, whatever it says to be. Throws `Problem`. */
export async function saveFile(url: string, file_name: string): Promise<void> {
  const response = await signedFetch(new Request(url)).catch(() => {
    throw Problem.offline();
  });
  if (!response.ok) throw Problem.of(response.status, await response.json().catch(() => null));
  const bytes = new Blob([await response.arrayBuffer()], { type: 'application/octet-stream' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = file_name;
  link.click();
  URL.revokeObjectURL(link.href);
}
