export { chat } from './chat.js';
export { downloads } from './downloads.js';
export { draft } from './draft.js';
export { errors } from './errors.js';
export { kinds, validation } from './http.js';
export { reasons } from './scoring.js';
export { mail } from './mail.js';
export { notifications } from './notifications.js';
export { settings } from './settings.js';
