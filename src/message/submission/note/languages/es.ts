import { list, type NoteLanguage } from '../rules.ts'

const clickAvoid = list('denunciar | reportar | informar | eliminar | reenviar | remitente | spam | borrar | responder')
const files = list('adjunt* | archivo* | fichero* | documento* | factura | pdf | zip | anexo | word | excel')
const secrets = list('contrasen* | clave* | usuario | credenciales | datos | tarjeta | codigo | pin | password | dato')

/** What people write in Spanish. */
export const spanish: NoteLanguage = {
  codes: ['es'],
  typical: list(`
    el | la | en | y | he | no | que | de | hola | los | me | mi | un | una | con | gracias | enlace | hice | correo | buenas |
    ya | lo | del | por`),
  auxiliaries: ['he', 'hemos', 'habia'],
  subjects: ['yo', 'nosotros'],
  others: list('ha | han | el usuario | companer* | alguien | has'),
  between: [],
  pronouns: list('lo | la | los | las | eso | esto'),
  negations: list('no | nunca | jamas | nada | ni | ningun | ninguna | ninguno | tampoco | sin'),
  negationsAfter: ['nada', 'ningun', 'ninguna'],
  aware: list(`
    cuenta | fije | fijarme | vi | sabia | supe | pense | pensar | pensarlo | note | mire | leer | lei | darme | sospeche |
    querer | cai | mirar | reconoci | comprobar`),
  unreal: list('=si | casi | antes de | hubiera | habria | por poco | a punto | la ultima vez | ano pasado'),
  says: list('dice | dicen | pone que | pone | segun | afirma | supuestamente | asegura | indica | diciendo'),
  breaks: list('y | e | pero | porque | luego | despues | cuando | entonces | aunque | antes | pues | asi'),
  that: ['que'],
  acts: [
    {
      act: 'clicked',
      form: 'finite',
      verbs: list(`
    hice clic | hice click | hice doble clic | di clic | di click | le di al enlace | le di al link | cliqué | clické | clickee
    | pinché | pulsé | presioné | pique en el | hicimos clic | pinchamos | entre en el enlace | entre al enlace | abrí el enlace
    | ya pinche | yo pinche`),
      avoid: clickAvoid,
    },
    {
      act: 'clicked',
      form: 'participle',
      verbs: list(`
    hecho clic | hecho click | dado clic | dado click | clicado | clickeado | pinchado | pulsado | picado | entrado en el enlace
    | abierto el enlace | dado al enlace | dado al link`),
      avoid: clickAvoid,
    },
    {
      act: 'entered-credentials',
      form: 'finite',
      verbs: list('puse | meti | introduje | ingresé | escribi | di | pusimos | facilité | rellené | tecleé | envié'),
      objects: secrets,
    },
    {
      act: 'entered-credentials',
      form: 'participle',
      verbs: list('puesto | metido | introducido | ingresado | escrito | dado | facilitado | rellenado | tecleado'),
      objects: secrets,
    },
    { act: 'entered-credentials', form: 'finite', verbs: ['inicié sesion', 'me logué', 'me loguee', 'me identifiqué', 'me conecté'] },
    { act: 'opened-attachment', form: 'finite', verbs: ['abri', 'descargué y abri', 'abrimos', 'descomprimi'], objects: files },
    { act: 'opened-attachment', form: 'participle', verbs: ['abierto', 'descomprimido'], objects: files },
    {
      act: 'paid',
      form: 'finite',
      verbs: list(`
    pagué | pagamos | transferi | hice la transferencia | hice una transferencia | hice el pago | ya pague | compré las tarjetas
    | hicimos la transferencia | hice un bizum`),
    },
    {
      act: 'paid',
      form: 'participle',
      verbs: list(`
    pagado | transferido | hecho la transferencia | hecho el pago | hecho un bizum | comprado las tarjetas`),
    },
    {
      act: 'scanned-code',
      form: 'finite',
      verbs: ['escaneé', 'escanee', 'escaneamos', 'lei el codigo qr', 'lei el qr'],
      objects: ['qr', 'codigo'],
    },
    { act: 'scanned-code', form: 'participle', verbs: ['escaneado', 'leido el codigo'], objects: ['qr', 'codigo'] },
    { act: 'called', form: 'finite', verbs: ['llamé', 'marqué', 'llamamos'], objects: ['numero', 'telefono'], avoid: ['oficial', 'banco'] },
    { act: 'called', form: 'participle', verbs: ['llamado', 'marcado'], objects: ['numero', 'telefono'], avoid: ['oficial', 'banco'] },
    { act: 'replied', form: 'finite', verbs: ['respondi', 'contesté', 'contestamos', 'respondimos', 'le conteste'] },
    { act: 'replied', form: 'participle', verbs: ['respondido', 'contestado'] },
    {
      act: 'ran-program',
      form: 'finite',
      verbs: ['instalé', 'ejecuté', 'activé', 'pegué', 'instale el'],
      objects: list(`
    programa | software | exe | app | aplicacion | anydesk | teamviewer | macros | comando | script | archivo | herramienta |
    actualizacion`),
    },
    {
      act: 'ran-program',
      form: 'participle',
      verbs: ['instalado', 'ejecutado', 'activado', 'pegado'],
      objects: list(`
    programa | software | exe | app | aplicacion | anydesk | teamviewer | macros | comando | script | archivo | herramienta |
    actualizacion`),
    },
  ],
}
