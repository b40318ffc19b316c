import { describeWording } from '../../../helpers/describe-wording.ts'

describeWording(
  'French',
  [
    [
      'Votre compte a été suspendu',
      'Cher client,\nune activité inhabituelle a été constatée. Veuillez confirmer vos informations sous 24 heures, sans quoi votre compte sera fermé.',
      'fake-alert',
      'credential-request',
      'urgent-language',
      'threat',
      'generic-greeting',
    ],
    [
      'Votre colis est en attente',
      'Votre colis est en attente de livraison. Veuillez régler les frais de douane en cliquant ici.',
      'fake-alert',
    ],
    [
      'Boîte mail',
      'Votre boîte mail est presque pleine. Cliquez ici pour mettre à jour votre messagerie.',
      'fake-alert',
      'credential-request',
    ],
    [
      'Félicitations !',
      'Vous avez été choisi pour participer : une opportunité unique de recevoir une toute nouvelle perceuse. Répondez à ce court sondage.',
      'prize',
    ],
    ['Carte', 'Merci de saisir votre numéro de carte et votre mot de passe pour terminer.', 'sensitive-info-request'],
    ['Amende', 'Votre amende impayée doit être réglée. Payez le montant maintenant afin d’éviter une majoration.', 'fake-alert'],
    ['Dernier avertissement', 'Dernier avertissement avant suspension de votre compte. Action immédiate requise.', 'urgent-language'],
    [
      'Sans accents',
      'Votre compte a ete bloque. Verifiez votre identite dans les 48 heures.',
      'fake-alert',
      'credential-request',
      'urgent-language',
    ],
    [
      'Remboursement',
      'Vous avez droit à un remboursement. Confirmez vos coordonnées bancaires ici.',
      'fake-alert',
      'credential-request',
      'sensitive-info-request',
    ],
  ],
  [
    ['Dernière chance : -20 % sur tout', 'Dernières heures ! Les soldes se terminent ce soir. Profitez-en en ligne et en magasin.'],
    [
      'Votre commande 4471',
      'Merci pour votre commande. Votre carte a été débitée de 20 EUR. La facture se trouve dans votre espace client.',
    ],
    [
      'Votre code de connexion',
      'Votre code est 441 872, valable 10 minutes. Ne communiquez jamais votre mot de passe, nous ne vous le demanderons jamais.',
    ],
    ['Votre colis arrive aujourd’hui', 'Votre colis sera livré entre 10 h et 12 h. Suivez votre livraison ici.'],
    ['Facture 2026-114', 'Madame, Monsieur, veuillez trouver ci-joint la facture de 340 EUR, payable sous 30 jours. Cordialement'],
    ['Congés', 'Bonjour à tous, merci de saisir vos congés dans le calendrier avant vendredi.'],
    ['Invitation : réunion budget', 'La réunion aura lieu mardi à 10 h. Pour participer, cliquez sur le lien.'],
    [
      'Votre relevé est disponible',
      'Votre relevé de compte est disponible. Connectez-vous comme d’habitude. Attention aux fraudes : votre banque ne demande jamais votre code secret.',
    ],
    ['Confirmez votre adresse e-mail', 'Bienvenue ! Cliquez sur le bouton pour confirmer votre adresse e-mail.'],
  ],
)
