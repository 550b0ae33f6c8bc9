// Before the first paint, so that a chosen theme does not flash in.
try {
  var theme = localStorage.getItem('smartbot.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (_) {
  // Nothing may be read here: the system decides.
}

// No blank page: until it shows something of its own, it says that a part of it did not come, and once the server
// answers again it begins anew. Where the server was there all the time, that would not help.
addEventListener(
  'error',
  function () {
    var note = document.getElementById('not-loaded');
    if (!note || !note.hidden) return;
    note.hidden = false;
    var wasAway = false;
    var wait = setInterval(ask, 3000);
    ask();
    function ask() {
      fetch('/health/live', { cache: 'no-store' }).then(
        function () {
          if (wasAway) location.reload();
          else clearInterval(wait);
        },
        function () {
          wasAway = true;
        },
      );
    }
  },
  true,
);
