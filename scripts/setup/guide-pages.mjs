// Which pages of docs/ go into the app. Apart from what renders them: it is read before packages are installed.

/** Names in docs/ without suffix; Spanish ones end in `.es`. */
export const PAGES = [
  ...['guide', 'guide.es', 'model-guide', 'model-guide.es', 'file-format'],
  ...['evidence', 'lessons', 'headless', 'packaging', 'accessibility', 'adding'],
];
