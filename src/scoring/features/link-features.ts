/** Where a mail leads: links and pictures, how they stand to the sender and to what the reader sees of them. */
import type { Message } from '../../domain/message.ts'
import type { UrlObservable } from '../../domain/analysis.ts'
import { isUnmetPlace } from '../../domain/places.ts'
import { fromDomain, organisationOf } from '../sender-domain.ts'
import { feature, shareFeature, flag, logFeature, type Feature, type FeatureGroup } from './feature.ts'
import { entropyOf, shareOf, topLevelKind, topLevelWords } from './word-shape.ts'

const most = (values: readonly number[]): number => (values.length === 0 ? NaN : Math.max(...values))
const mean = (values: readonly number[]): number =>
  values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length
const share = (part: number, whole: number): number => (whole === 0 ? NaN : part / whole)

/** Traits of links that are counted by themselves. */
const traits = [
  'ip-literal',
  'shortener',
  'suspicious-tld',
  'free-hosting',
  'punycode',
  'opaque-token',
  'many-subdomains',
  'port',
  'very-long',
] as const
/** Storage and pages that anybody rents by the minute. */
const objectStores =
  /(?:^|\.)(?:amazonaws\.com|googleapis\.com|windows\.net|r2\.dev|digitaloceanspaces\.com|backblazeb2\.com|cloudfront\.net|workers\.dev|pages\.dev|web\.app|firebaseapp\.com|herokuapp\.com|netlify\.app|vercel\.app|ipfs\.io|azurewebsites\.net|b-cdn\.net|wasabisys\.com|linodeobjects\.com)$/

interface Links {
  readonly clicked: readonly (UrlObservable & { readonly parsed: URL })[]
  readonly shown: readonly (UrlObservable & { readonly parsed: URL })[]
}

/** What is clicked on and what is loaded as a picture; style sheets and List-Unsubscribe are neither. */
function linksOf(message: Message): Links {
  const web = message.observables.urls.flatMap((url) => {
    const parsed = URL.parse(url.url)
    const met = url.foundIn.length === 0 || !url.foundIn.every(isUnmetPlace)
    return parsed !== null && /^https?:$/.test(parsed.protocol) && met && url.decodedFrom === null ? [{ ...url, parsed }] : []
  })
  const isPicture = ({ foundIn }: UrlObservable): boolean =>
    foundIn.length > 0 && foundIn.every((place) => /img|image|background|srcset|-src$/.test(place))
  return { clicked: web.filter((url) => !isPicture(url)), shown: web.filter(isPicture) }
}

function relationValues({ clicked, shown }: Links, from: string | null): readonly number[] {
  const organisations = new Set(clicked.map(({ host }) => organisationOf(host)))
  const pictures = new Set(shown.map(({ host }) => host))
  const sender = from === null ? null : organisationOf(from)
  const label = sender?.split('.')[0] ?? ''
  const own = clicked.filter(({ host }) => sender !== null && organisationOf(host) === sender)
  return [
    Math.log1p(clicked.length),
    Math.log1p(shown.length),
    Math.min(organisations.size, 20),
    sender === null ? NaN : share(own.length, clicked.length),
    sender === null || clicked.length === 0 ? NaN : own.length === 0 ? 1 : 0,
    sender === null || organisations.size === 0 ? NaN : [...organisations].some((name) => label.length > 3 && name.includes(label)) ? 1 : 0,
    share(clicked.filter(({ host }) => pictures.has(host)).length, clicked.length),
    share(shown.filter(({ host }) => sender !== null && organisationOf(host) === sender).length, shown.length),
    new Set(shown.map(({ host }) => organisationOf(host))).size,
  ]
}

function addressValues({ clicked, shown }: Links): readonly number[] {
  const urls = clicked.slice(0, 50).map(({ parsed }) => parsed)
  const label = (url: URL): string => organisationOf(url.hostname).split('.')[0] ?? ''
  const paths = urls.map(({ pathname }) => pathname)
  return [
    most(urls.map(({ href }) => Math.min(href.length, 1_000))),
    mean(urls.map(({ href }) => Math.min(href.length, 1_000))),
    most(urls.map(({ hostname }) => hostname.length)),
    most(urls.map((url) => label(url).length)),
    most(urls.map((url) => entropyOf(label(url)))),
    most(urls.map((url) => shareOf(label(url), /[0-9]/g))),
    most(urls.map((url) => (label(url).includes('-') ? 1 : 0))),
    most(urls.map(({ hostname }) => topLevelKind(hostname))),
    share(urls.filter(({ hostname }) => topLevelKind(hostname) === 0).length, urls.length),
    most(paths.map((path) => path.split('/').length - 1)),
    most(paths.map((path) => shareOf(path, /[0-9]/g))),
    share(paths.filter((path) => path === '/' || path === '').length, urls.length),
    most(urls.map(({ search }) => search.length)),
    most(urls.map(({ searchParams }) => searchParams.size)),
    most(urls.map(({ hash }) => hash.length)),
    share(urls.filter(({ protocol }) => protocol === 'http:').length, urls.length),
    most(paths.map((path) => (/\.(?:php|html?|aspx?|jsp|cgi)$/i.test(path) ? 1 : 0))),
    most(paths.map((path) => (/login|signin|verify|account|secure|update|auth|confirm|webmail|owa|wp-/i.test(path) ? 1 : 0))),
    clicked.filter(({ host }) => objectStores.test(host)).length > 0 ? 1 : 0,
    shown.filter(({ host }) => objectStores.test(host)).length > 0 ? 1 : 0,
  ]
}

function shownValues({ html }: Message, { clicked }: Links): readonly number[] {
  const anchors = (html?.links ?? []).filter(({ href }) => /^https?:/i.test(href))
  const targets = new Map<string, number>()
  for (const { href } of anchors) targets.set(href, (targets.get(href) ?? 0) + 1)
  const isAddress = (text: string): boolean => /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text)
  return [
    html === null ? NaN : share(anchors.filter(({ text }) => text.trim() === '').length, anchors.length),
    html === null ? NaN : share(anchors.filter(({ text }) => isAddress(text)).length, anchors.length),
    html === null ? NaN : share(Math.max(0, ...targets.values()), anchors.length),
    html === null ? NaN : share(targets.size, anchors.length),
    html === null ? NaN : mean(anchors.slice(0, 50).map(({ text }) => Math.min(text.trim().length, 100))),
    html === null
      ? NaN
      : share(anchors.filter(({ text }) => /\p{L}/u.test(text) && text.trim() === text.trim().toUpperCase()).length, anchors.length),
    share(clicked.filter(({ foundIn }) => foundIn.every((place) => place === 'text')).length, clicked.length),
    html === null ? NaN : html.links.length - anchors.length,
  ]
}

const traitFeatures: readonly Feature[] = traits.map((trait) =>
  shareFeature(`links_${trait.replaceAll('-', '_')}`, `# of the links bear the trait ${trait}`),
)

export const linkGroup: FeatureGroup = {
  features: [
    logFeature('links', 'The mail has # links'),
    logFeature('pictures', 'The mail loads # pictures from the network'),
    feature('link_organisations', 'Links lead to # organisations'),
    shareFeature('links_to_sender', '# of the links lead to the sender’s own organisation'),
    flag('no_link_to_sender', 'No link leads to the sender’s own organisation', 'A link leads to the sender’s own organisation'),
    flag('sender_name_in_links', 'The sender’s name is found in the domain of a link', 'The sender’s name is in no domain of a link'),
    shareFeature('links_to_picture_hosts', '# of the links lead to hosts that also send the pictures'),
    shareFeature('pictures_of_sender', '# of the pictures come from the sender’s own organisation'),
    feature('picture_organisations', 'Pictures come from # organisations'),
    feature('link_length_most', 'The longest link has # characters'),
    feature('link_length_mean', 'Links have # characters on average'),
    feature('link_host_length', 'The longest host name of a link has # characters'),
    feature('link_domain_length', 'The longest domain of a link has # characters'),
    feature('link_domain_entropy', 'The most disordered domain of a link has # bits a character'),
    shareFeature('link_domain_digits', 'Digits are up to # of the domain of a link'),
    flag('link_domain_hyphen', 'A link leads to a domain with a hyphen', 'No link leads to a domain with a hyphen'),
    { name: 'link_top_level', sentence: (value) => `The oddest top-level domain of a link is ${topLevelWords(value)}` },
    shareFeature('links_common_top_level', '# of the links lead to .com, .org or .net'),
    feature('link_path_depth', 'The deepest link has # levels'),
    shareFeature('link_path_digits', 'Digits are up to # of the path of a link'),
    shareFeature('links_without_path', '# of the links name a host alone'),
    feature('link_query_length', 'The longest query of a link has # characters'),
    feature('link_parameters', 'A link carries # parameters'),
    feature('link_fragment_length', 'A link carries # characters behind the #'),
    shareFeature('links_unencrypted', '# of the links are unencrypted (http)'),
    flag('link_to_page_file', 'A link leads to a single page file (.php, .html)', 'No link leads to a single page file'),
    flag('link_path_login', 'The path of a link speaks of a login', 'No path of a link speaks of a login'),
    flag('link_object_store', 'A link leads to rented storage or free pages', 'No link leads to rented storage or free pages'),
    flag('picture_object_store', 'A picture comes from rented storage or free pages', 'No picture comes from rented storage or free pages'),
    shareFeature('links_without_text', '# of the links show no text (a picture or nothing)'),
    shareFeature('links_shown_as_address', '# of the links show an address as their text'),
    shareFeature('link_same_target', '# of the links share one target'),
    feature('link_targets', '# different targets a link'),
    feature('link_text_length', 'Link texts have # characters on average'),
    shareFeature('links_in_capitals', '# of the link texts stand in capitals'),
    shareFeature('links_in_text', '# of the links stand in the text as addresses alone'),
    feature('links_not_web', '# links lead to no page (mail, telephone, anchors)'),
    ...traitFeatures,
  ],
  values: ({ message }) => {
    const links = linksOf(message)
    const all = links.clicked.length
    return [
      ...relationValues(links, fromDomain(message)),
      ...addressValues(links),
      ...shownValues(message, links),
      ...traits.map((trait) => share(links.clicked.filter((url) => url.traits.includes(trait)).length, all)),
    ]
  },
}
