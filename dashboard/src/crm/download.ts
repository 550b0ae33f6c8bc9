import { bodyOf } from '../shared/api/client';
import { signedFetch } from './api';
import { fileNameOf } from './file-name';

/** Hands a file of the API to the browser to keep. Throws `Problem`. */
export async function download(address: string, name: string): Promise<void> {
  const response = await signedFetch(
    new Request(new URL(address, window.location.origin), {
      headers: { 'accept-language': document.documentElement.lang },
    }),
  );
  if (!response.ok) return bodyOf(response.json().then((error: unknown) => ({ error, response })));
  keep(await response.blob(), fileNameOf(response.headers.get('content-disposition')) ?? name);
}

function keep(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
