// react-admin's menu can have keys for its entries: 6 kB that ours does not use.
export const useHotkeys = () => undefined;
