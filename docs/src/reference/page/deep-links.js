// `#operation/createTask` and `#schema/Task` last; what Redoc calls those places is its own affair.
function followLastingLink() {
  const place = window.rivyaPlaces[location.hash.slice(1)];
  if (place) location.replace(`#${place}`);
}
followLastingLink();
addEventListener("hashchange", followLastingLink);
