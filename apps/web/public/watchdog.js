// Shows a plain page when the application has drawn nothing 8 seconds after the document was ready.
// A file of its own, because the content security policy allows no inline script.
setTimeout(function () {
  var root = document.getElementById('root');
  var notStarted = document.getElementById('not-started');
  if (!root || root.firstChild || !notStarted) return;
  root.appendChild(notStarted.content.cloneNode(true));
  root.querySelector('h1').focus();
}, 8000);
