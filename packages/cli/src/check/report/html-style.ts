/** The looks of the HTML report: readable on a screen, on A4, in grey, and by those who enlarge it. */
export const htmlStyle = `
:root { color-scheme: light; }
body { font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: #1a1a1a;
  background: #fff; margin: 0 auto; max-width: 60rem; padding: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; line-height: 1.4; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
.verdict { border-left: .4rem solid; padding: .5rem 1rem; background: #f4f6f8; }
.verdict.error { border-color: #a40000; } .verdict.good { border-color: #125c2c; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid #8a949e; padding: .4rem .6rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
th { background: #dce6ef; color: #12324f; }
td.cell { width: 11rem; } td.severity { width: 6rem; font-weight: 700; }
.error { color: #8f0000; } .warning { color: #6b4500; } .note { color: #12324f; } .good { color: #125c2c; }
@media print {
  @page { size: A4; margin: 15mm 12mm; }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  thead { display: table-header-group; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
  th, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
