export { errors } from './errors.js';
