/** How a page becomes a PDF. */
import type { PrintToPDFOptions } from 'electron';
import type { Paper } from '../contract/contract';

/** Margin on all four sides in inches: the 15 mm of the handout's sheet. */
const MARGIN = 15 / 25.4;

/** Page numbers in the margin; the templates are ours and hold no text of a file. */
const FOOTER =
  '<div style="width:100%;font-size:8px;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** Tagged, so that a screen reader can read the file too. */
export function pdfOptions(paper: Paper): PrintToPDFOptions {
  return {
    pageSize: paper,
    printBackground: true,
    generateTaggedPDF: true,
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: FOOTER,
  };
}
