export const admin = {
  accounts: 'Accounts',
};
