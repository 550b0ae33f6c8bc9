// node-polyglot brings a substitute for browsers without Object.entries: 8 kB that none of ours needs.
module.exports = Object.entries;
