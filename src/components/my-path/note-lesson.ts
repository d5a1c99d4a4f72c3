import { addStep } from '#stores/my-path';

// The address ends with band and topic; a lesson is read when what comes after its text is in sight.
const place = location.pathname.split('/').slice(-3, -1).join('/');
const end = document.querySelector('.lesson-after');
if (end) {
  new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) addStep(`read:${place}`);
  }).observe(end);
}
