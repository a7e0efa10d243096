(function () {
  'use strict';
  var form = document.getElementById('choose');
  if (!form) {
    return;
  }
  var said = document.getElementById('chosen');
  var rules = document.head.appendChild(document.createElement('style'));
  function boxes(name) {
    return Array.from(form.querySelectorAll('input[name=' + name + ']'));
  }
  function left(name) {
    return boxes(name).filter(function (box) { return !box.checked; });
  }
  function column(name, box) {
    return 'table.' + name + 's tr>:nth-child(' + (boxes(name).indexOf(box) + 2) + ')';
  }
  function count(name) {
    return boxes(name).length - left(name).length + ' of ' + boxes(name).length + ' ' + name + 's';
  }
  function show(first) {
    var hidden = left('arm').map(function (box) {
      return '[data-arm="' + box.value + '"],' + column('arm', box) + '{display:none}.arm-' + box.value + '{opacity:.1}';
    }).concat(left('outcome').map(function (box) {
      return '[data-outcome="' + box.value + '"],' + column('outcome', box) + '{display:none}';
    }));
    rules.textContent = hidden.join('');
    form.classList.toggle('some', hidden.length !== 0);
    said.textContent = hidden.length ? 'Shown: ' + count('arm') + ', ' + count('outcome') + '.'
      : first ? '' : 'Everything is shown.';
  }
  form.hidden = false;
  form.addEventListener('change', function () { show(false); });
  form.addEventListener('reset', function () { setTimeout(function () { show(false); }); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  show(true);
}());
