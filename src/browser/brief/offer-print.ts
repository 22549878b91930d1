// A brief is printed by a button; browsers do it as well.
document.getElementById('print-brief')?.addEventListener('click', () => print());
