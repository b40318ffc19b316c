/** An "invoice" of a kind that invoices are not. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile, lastExtension } from '../files.ts'

/** Extensions that invite trouble. */
const riskyKinds: ReadonlySet<string> = new Set(
  'zip rar 7z gz tgz tar ace arj cab z iso img vhd vhdx html htm shtml xhtml mht svg doc xls ppt docm xlsm xlsb pptm rtf one'.split(' '),
)
const invoiceWords: ReadonlySet<string> = new Set(
  'invoice invoices inv bill billing receipt payment remittance statement order po purchase quotation rfq swift tax refund shipment shipping delivery awb rechnung mahnung bestellung facture commande factura pedido fatura boleto fattura ordine faktura'.split(
    ' ',
  ),
)

function namesInvoice(name: string): boolean {
  return name
    .slice(-300)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => invoiceWords.has(word))
}

/** The name says invoice, order or payment and the file is an archive, a web page, a disk image or an old or macro-bearing office file; PDF and modern office files, which honest invoices are, do not count. */
export const detector: MessageDetector = {
  id: 'attachment/invoice-name',
  needs: 'message',
  factor: 'invoice_attachment',
  type: 'Attachment',
  title: 'An "invoice" of a kind that invoices are not',
  meaning:
    'The name says invoice, order or payment and the file is an archive, a web page, a disk image or an old or macro-bearing office file; PDF and modern office files, which honest invoices are, do not count.',
  check: 'Ask whether anything was ordered there.',
  severity: 'medium',
  technique: 'T1566.001',
  falsePositives: ['Firms that still send .doc or .xls.'],
  detect: (message) =>
    hitsByFile(
      filesWith(message, ({ name }) => riskyKinds.has(lastExtension(name)) && namesInvoice(name)),
      'Invoice-like name on a risky file type',
    ),
}
