import { Problem } from '../../shared/api/problem';
import { currentLanguage } from '../../shared/texts';

/** Sends a CV, telling how much of it is on its way (0…1). `fetch` cannot tell that. Throws `Problem`. */
export function uploadResume(
  { id, candidate_token }: { id: string; candidate_token: string },
  file: File,
  onProgress: (share: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/candidates/${id}/resume`);
    request.setRequestHeader('x-candidate-token', candidate_token);
    request.setRequestHeader('accept-language', currentLanguage());
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onProgress(1);
    request.onerror = () => reject(Problem.offline());
    request.onload = () => {
      if (request.status < 300) resolve();
      else reject(Problem.of(request.status, request.response));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
