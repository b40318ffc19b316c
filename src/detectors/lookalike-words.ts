/** Words that tell a door from a name, words that are innocent, and names below which strangers live. */

/** Words that turn even an everyday name into a door. */
export const strongDoors: ReadonlySet<string> = new Set(
  (
    'login logon signin secure security account accounts support verify verification verified update updates billing auth authentication ' +
    'wallet refund refunds delivery tracking parcel confirm recovery unlock payment payments password alert alerts webmail'
  ).split(' '),
)
/** Words that turn an unmistakable name into a door. */
export const doors: ReadonlySet<string> = new Set([
  ...strongDoors,
  ...(
    'sign-in service services helpdesk online id customer customers notice notification invoice portal access center help reset team ' +
    'office365 official verifizierung sicherheit konto kunden kundenservice rechnung paket sendung compte client clients securite ' +
    'colis livraison suivi facture seguridad cuenta clientes envio paquete factura sicurezza conto cliente assistenza pacco suporte ' +
    'conta fatura entrega rastreio veilig rekening pakket betaling klant account-verify www com net'
  ).split(' '),
])
/** Everyday words, surnames and honest firms one slip away from a brand. */
export const everyday: ReadonlySet<string> = new Set(
  (
    'finance telkom correio correo swagbucks microshaft mastercraft black slick slacks stack apply ample maple apples appel phase chose cease chasse chased stream steal steem steams strike stripes striped ' +
    'stride tripe goggle grange oranges abode offices officer outlooks paypay citric intuits notions motion nation option ' +
    'robins roblox target targets netflex shopifi discords linked zooms fedez amazone amazing ' +
    'tweeter fedora feeds binder finances cello trellis revolt revolve evolut dropbox dropboxes spottily dotify skyped skyper snype ' +
    'email mails skill skills gritty tasco fresco ikeda zelda selle zealand salando ' +
    'venom venmos monza monzon canvas figment sigma magenta samson samsun amazonas amazonia ryan kleinanzeige barman barter ' +
    'farmer farmers bargain orangen adore above telecom teleco telcom barclay barkley teslas tesla klara esty ' +
    'lidle lido lidia alliance alliances general generals generale engine engines shine shin sheen discount discounts discords ' +
    'expedite credit edit binary sanander santana ' +
    'hotel hotels mobil mobile gitbook ' +
    'truest trust trusts truster trusty rakuten citybank citrus cigna sigma bunk bunge burg kroner kruger hulk hula ' +
    'ambank impost import post posts postal postnet postbox verizons horizon reward hetzer'
  ).split(' '),
)
/**
 * Domains below which a customer's own name or a passed-on host stands by design: content networks, proxies, translation, and services
 * that give each customer a host. What stands in front of them borrows nothing.
 */
export const landlords: ReadonlySet<string> = new Set(
  (
    'edgekey.net edgesuite.net akamaized.net akamaihd.net akadns.net cloudflare.net trafficmanager.net fastly.net b-cdn.net mcas.ms ' +
    'mcas-gov.us zendesk.com freshdesk.com okta.com oktapreview.com service-now.com force.com site.com salesforce.com sharepoint.com ' +
    'atlassian.net workday.com myworkday.com myworkdayjobs.com qualtrics.com cvent.com list-manage.com campaign-archive.com sendgrid.net ' +
    'mcsv.net rsgsv.net hubspotlinks.com helpscoutdocs.com statuspage.io intercom.help ada.support kustomerapp.com gorgias.com ' +
    'exct.net mktoweb.com eloqua.com en25.com adobe.io translate.goog googleusercontent.com archive.org slack.com mailgun.org ' +
    'icims.com greenhouse.io lever.co smartrecruiters.com bamboohr.com taleo.net successfactors.com ultipro.com medallia.com'
  ).split(' '),
)
