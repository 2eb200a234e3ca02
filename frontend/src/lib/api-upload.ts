import { ApiError } from './api-error';

/** The media type of a body that is a file, whatever is in it. */
const UPLOAD_TYPE = 'application/octet-stream';

/**
 * Sends a file as the body of a PUT and tells how much of it is under way, from 0 to 1: what `fetch` cannot.
 * Failures reject with `ApiError`.
 */
export function uploadFile<T>(path: string, file: Blob, onProgress: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', UPLOAD_TYPE);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const { status } = request;
      if (status >= 200 && status < 300) resolve(request.response as T);
      else reject(ApiError.fromAnswer(status, request.response));
    });
    request.addEventListener('error', () => reject(ApiError.offline()));
    request.send(file);
  });
}
