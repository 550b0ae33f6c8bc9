export const response = {
  title: 'Response',
};
