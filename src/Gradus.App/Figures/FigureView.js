(() => {
  // Escape hides a source that hovering or focus shows, until the pointer or the focus leaves.
  const leave = (event) => event.target.closest?.(".figure.quiet")?.classList.remove("quiet");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll(".figure:hover, .figure:focus-within").forEach((figure) => figure.classList.add("quiet"));
  });
  document.addEventListener("focusout", leave);
  document.addEventListener("mouseout", leave);
})();
