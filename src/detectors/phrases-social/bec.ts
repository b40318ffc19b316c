/** What frauds on firms write first, in eight languages: a feeler. */
import type { PhraseGroup } from '../words.ts'
import { listed } from './listed.ts'

/** Openers that only want to know whether somebody answers. */
export const openers: readonly PhraseGroup[] = [
  {
    name: 'opener',
    phrases: listed(
      'are you at your desk | are you at the office | are you in the office | are you available | are you free',
      'are you there | are you busy | are you around | are you less busy | got a moment | have a moment | got a minute',
      'do you have a minute | do you have a moment | quick favor | quick favour | quick request | quick task | need a favor',
      'need a favour | need your help with something | send me your cell | your cell number | your cell phone number',
      'your mobile number | your whatsapp number | send me your number | your personal number',
      "let me know when you are available | let me know if you're available | let me know if you are available",
      'handle a task | run an errand | assist me with something | an urgent task | complete a task | sind sie am arbeitsplatz',
      'sind sie im büro | bist du im büro | sind sie verfügbar | bist du verfügbar | haben sie kurz zeit | hast du kurz zeit',
      'haben sie einen moment | hast du einen moment | ihre handynummer | deine handynummer | einen gefallen',
      'eine kurze aufgabe | êtes-vous au bureau | es-tu au bureau | êtes-vous disponible | es-tu disponible',
      'avez-vous un moment | as-tu un moment | avez-vous une minute | votre numéro de portable | ton numéro de portable',
      'un service à vous demander | un petit service | une tâche urgente | está en la oficina | estás en la oficina',
      'está disponible | estás disponible | tiene un momento | tienes un momento | tiene un minuto | tienes un minuto',
      'su número de móvil | tu número de móvil | su número de celular | tu número de celular | un favor | una tarea urgente',
      'está no escritório | está disponível | estás disponível | tem um momento | tens um momento | tem um minuto',
      'seu número de celular | o seu número de telemóvel | seu whatsapp | uma tarefa urgente | sei in ufficio | è in ufficio',
      'sei disponibile | è disponibile | hai un momento | ha un momento | hai un minuto | ha un minuto',
      'il tuo numero di cellulare | il suo numero di cellulare | un favore | un compito urgente | ben je op kantoor',
      'bent u op kantoor | ben je beschikbaar | bent u beschikbaar | heb je even | heeft u even | heb je een momentje',
      'heeft u een momentje | je mobiele nummer | uw mobiele nummer | een gunst | een dringende taak | jesteś w biurze',
      'czy jest pan w biurze | czy jest pani w biurze | jesteś dostępny | jesteś dostępna | czy jest pan dostępny | masz chwilę',
      'czy jest pani dostępna | ma pan chwilę | ma pani chwilę | masz minutę | twój numer telefonu | twój numer komórki',
      'numer pana komórki | mam prośbę do ciebie | drobna przysługa | drobną przysługę | pilne zadanie',
    ),
  },
]
