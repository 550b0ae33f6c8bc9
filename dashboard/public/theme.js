// Before the first paint, so that a chosen theme does not flash in.
try {
  var theme = localStorage.getItem('smartbot.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (_) {
  // Nothing may be read here: the system decides.
}
