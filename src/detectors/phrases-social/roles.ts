/** Desks of an organisation that write to its people, as display names show them, in seven languages. */
import { listed } from './listed.ts'

/** Names of desks, as plain lower-case words. */
export const deskNames: readonly string[] = listed(
  'it support | it helpdesk | it help desk | it desk | it department | it admin | it service | it service desk | it team',
  'it-support | it-helpdesk | it-desk | help desk | helpdesk | service desk | servicedesk | mail admin',
  'mail administrator | email admin | email administrator | mailbox administrator | mailbox admin | webmail admin',
  'webmail administrator | email support | mail support | mail server | mail delivery | email server | mail system',
  'system administrator | system admin | administrator | postmaster | hr | hr department | human resources',
  'human resource | hr team | payroll | payroll department | payroll team | accounting | accounts payable',
  'finance department | voicemail | voice mail | scanner | document center | portal | support | security team | security',
  'admin | notification | cpanel | server | it-abteilung | edv-abteilung | personalabteilung | lohnbuchhaltung',
  'buchhaltung | systemadministrator | geschäftsführung | geschäftsleitung | personalwesen | service informatique',
  'assistance informatique | ressources humaines | service paie | comptabilité | administrateur | direction générale',
  'soporte técnico | soporte informático | recursos humanos | nóminas | contabilidad | administrador | mesa de ayuda',
  'departamento de ti | suporte técnico | suporte de ti | departamento pessoal | folha de pagamento | contabilidade',
  'supporto tecnico | assistenza tecnica | risorse umane | ufficio paghe | contabilità | amministratore | amministrazione',
  'ict-helpdesk | ict helpdesk | personeelszaken | salarisadministratie | boekhouding | beheerder | systeembeheer',
  'helpdesk ict',
)
