// react-admin can write CSV files in the browser: 19 kB that none of ours needs, since the server writes them.
module.exports = function jsonexport() {
  throw new Error('Files are exported by the server');
};
