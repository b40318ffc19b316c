/** French wording of phishing and fraud; with and without accents. */
import { ideasOf } from '../phrase-families.ts'

const account =
  '{compte|compte client|compte bancaire|espace client|espace personnel|boîte mail|boîte aux lettres|messagerie|accès|carte|carte bancaire|abonnement|profil|compte de messagerie|portefeuille|service|services}'
const off =
  '{suspendu|suspendue|bloqué|bloquée|limité|limitée|restreint|désactivé|désactivée|fermé|fermée|supprimé|supprimée|clôturé|résilié|gelé|verrouillé|interrompu|annulé}'
const your = '{votre|vos|ton|mon|le|les|de votre}'

export const french = ideasOf({
  pressure: {
    'immediate action': [
      '{action|réponse|attention|intervention|vérification|confirmation} {immédiate|urgente} [est] [requise|nécessaire]',
      '{agissez|répondez|réagissez|confirmez|vérifiez} {immédiatement|sans attendre|sans délai|dès maintenant|rapidement}',
      '{nécessite|requiert|exige} [de] votre {attention|action|réponse|intervention} {immédiate|urgente}',
      '{action|confirmation|mise à jour} {requise|obligatoire|nécessaire}',
      '{veuillez|merci de} [*] {immédiatement|sans délai|dans les plus brefs délais|sans plus tarder}',
      'urgent: {votre|régularisation|confirmation|action}',
    ],
    'last warning': [
      'dernier {avertissement|avis|rappel} [avant]',
      'dernière {relance|mise en demeure|notification|sommation}',
      'dernière chance {de|pour} {conserver|éviter|vérifier|confirmer|régulariser}',
      'avant {suspension|fermeture|blocage|clôture|suppression} {définitive|de votre}',
    ],
  },
  deadline: {
    'deadline in hours': [
      '{dans|sous|d ici|avant|dans un délai de} [les] [prochaines] {12|24|36|48|72} [prochaines] {heures|h}',
      '{24|48|72} {heures|h} {pour|suivant|après|à compter}',
      '{dans|sous} {2|3|5|7|deux|trois|cinq|sept} jours',
      '{expire|expirera|se termine} {aujourd hui|demain|ce soir|dans 24|dans 48}',
      '{avant|d ici} {ce soir|minuit|la fin de la journée|demain}',
    ],
    'if you do not': [
      '{si|dans le cas où} vous ne {confirmez|vérifiez|mettez|répondez|régularisez|validez|payez|procédez|réglez|renouvelez|faites|complétez} [*] pas',
      '{faute|en l absence|à défaut} de {réponse|confirmation|règlement|régularisation|paiement|mise à jour|votre part|validation}',
      '{sans|en cas de non} {réponse|action|régularisation|confirmation|paiement|validation} [de votre part]',
      'sans quoi {votre|nous|vos}',
      '{afin d|pour} éviter {la|le|toute|une|tout|que votre} [*] {suspension|interruption|blocage|fermeture|limitation|désactivation|clôture|restriction|résiliation|coupure|pénalité|majoration|frais|compte}',
    ],
  },
  nudge: {
    'last chance': [
      '{dernière chance|derniers jours|dernières heures}',
      '{plus que|il ne reste que} {quelques|24} heures',
      'agissez {vite|maintenant}',
      'dépêchez vous',
    ],
    expires: ['{expire|se termine} {bientôt|aujourd hui|demain}', 'va expirer'],
    'action required': ['action requise', 'urgent', 'important: '],
  },
  threat: {
    'loss of access': [
      '{perdre|perte de|perdrez} [*] {accès|l accès}',
      'ne pourrez plus {accéder|utiliser|recevoir|envoyer|vous connecter|effectuer}',
      'accès [*] sera {bloqué|suspendu|limité|restreint|coupé}',
    ],
    'account closed': [
      `${your} ${account} {sera|seront|va être|risque d être|pourrait être} [*] ${off}`,
      `nous {serons|devrons|allons} [*] {suspendre|bloquer|fermer|désactiver|limiter|clôturer|résilier|supprimer} ${your} ${account}`,
    ],
    'closure of the account': [
      `{suspension|fermeture|blocage|désactivation|clôture|résiliation|suppression|limitation} [définitive|temporaire|immédiate] de ${your} ${account}`,
    ],
    'data deleted': [
      '{photos|fichiers|données|messages|e mails|mails|documents} {seront|vont être|risquent d être} [*] {supprimés|supprimées|perdus|perdues|effacés|effacées}',
      '{perdre|perdrez|perte de} {toutes|tous|vos|définitivement} [*] {photos|fichiers|données|messages|points|fonds}',
    ],
    'legal action': [
      '{poursuites|procédure|procédures|action} {judiciaires|judiciaire|pénales|en justice|légales}',
      'mandat {d arrêt|d amener|de perquisition}',
      '{huissier|contentieux|recouvrement} [sera|forcé|judiciaire]',
      'convocation {en justice|judiciaire}',
    ],
    fine: [
      '{majoration|pénalité|pénalités|amende|frais supplémentaires|frais de retard} {de|sera|seront|forfaitaire|majorée}',
      '{retourné|renvoyé|retournée} à l expéditeur',
      'amende {majorée|impayée|non réglée}',
    ],
  },
  alert: {
    'unusual activity detected': [
      '{activité|activités|connexion|tentative de connexion|transaction|opération|opérations|transactions|tentatives|accès} [*] {inhabituelle|inhabituelles|suspecte|suspectes|non autorisée|non autorisé|frauduleuse|anormale|douteuse|suspect}',
      '{avons|a} {détecté|constaté|remarqué} {une|des} {activité|connexion|tentative|anomalie|anomalies|opération|transaction|activités}',
    ],
    'account suspended': [
      `${your} ${account} {a été|ont été|est|sont|est actuellement|est temporairement} [temporairement|provisoirement|momentanément|*] ${off}`,
      `{avons|avons dû|avons temporairement} [*] {suspendu|bloqué|limité|restreint|désactivé|suspendre|bloquer|limiter} ${your} ${account}`,
      `${account} {suspendu|bloqué|restreint|limité}`,
      '{carte vitale|certicode|sécuripass|clé digitale|dsp2|mobile pass|digipass|itsme} [*] {expire|arrive à expiration|activer|obligatoire|activation|renouvellement|mise à jour|renouveler}',
    ],
    'mailbox full': [
      '{boîte|boîte mail|messagerie|boîte aux lettres|espace de stockage|stockage|boîte de réception} [*] {pleine|plein|saturée|saturé|presque pleine|presque plein}',
      '{quota|limite de stockage|espace de stockage} [*] {atteint|dépassé|atteinte|dépassée|insuffisant}',
      '{avez|a} {dépassé|atteint} {la|le|votre|sa} {limite|quota|capacité} [de stockage]',
    ],
    'password expires': [
      'mot de passe {expire|expirera|va expirer|a expiré|arrive à expiration|est sur le point}',
      '{conserver|garder} {le même|votre|mon} mot de passe',
    ],
    'messages held': [
      '{messages|e mails|mails|courriels|message} {en attente|non délivrés|bloqués|non distribués|non remis|en quarantaine|retenus}',
    ],
    infection: [
      'votre {ordinateur|appareil|téléphone|pc|mac} {est|a été|n est} [*] {infecté|piraté|menacé|compromis|vulnérable|protégé}',
      '{virus|menaces|logiciels malveillants} {détecté|détectés|détectées|trouvés|ont été détectés}',
      '{mcafee|norton|avast|antivirus} {a expiré|expire|expiré|est expiré}',
    ],
    'parcel held': [
      '{votre|un} {colis|commande|livraison|envoi|paquet} {est en attente|est bloqué|est retenu|n a pas pu|ne peut|a été suspendu|est suspendu|a été retenu|est actuellement|est en instance|est bloqué|attend|en attente}',
      '{colis|livraison|envoi} {en attente|suspendu|suspendue|bloqué|retenu|échouée|non livré|en instance}',
      '{frais} {de douane|de livraison|d expédition|de port|douaniers|d affranchissement|de réexpédition} [*] {impayés|à payer|à régler|en attente|payer|régler|doivent|non réglés|non payés}',
      '{échec|tentative} de livraison',
      '{adresse} [de livraison] {incomplète|incorrecte|erronée|invalide}',
      '{reprogrammer|programmer|planifier|confirmer} {votre|la|une} [nouvelle] livraison',
    ],
    'payment failed': [
      '{paiement|prélèvement|dernier paiement|règlement} {a été|n a|est|a|n} [*] {refusé|rejeté|échoué|abouti|effectué|pu}',
      '{problème|incident|souci} [*] {avec|de|sur|lors} {votre|le|du|de} [*] {paiement|facturation|prélèvement|mode de paiement}',
      '{moyen|mode} de paiement [*] {expiré|refusé|rejeté|valide|invalide}',
      'abonnement {a expiré|expire|est expiré|sera annulé|est suspendu|a été suspendu|n a pas pu}',
    ],
    'tax refund': [
      '{remboursement|trop perçu|crédit d impôt} [*] {d impôt|en attente|disponible|de la part|d un montant|en votre faveur|de vos impôts}',
      '{éligible|droit} à un remboursement',
      '{bénéficier|bénéficiez|recevoir} [de|d|votre|un] remboursement',
    ],
    'toll unpaid': [
      '{amende|péage|contravention|infraction|stationnement} [*] {impayée|impayé|non réglée|non payée|en attente de paiement|à régler|en cours}',
      'antai',
    ],
    'document expires': [
      '{document|fichier|message vocal} {expire|expirera|sera supprimé} [dans|le|sous]',
      '{document|message|fichier} {sécurisé|confidentiel|crypté|chiffré} [*] {vous|attente|partagé|reçu}',
      'nouveau message vocal',
    ],
  },
  ask: {
    'verify account': [
      `{confirmer|vérifier|valider|mettre à jour|réactiver|débloquer|actualiser|régulariser|restaurer|activer|sécuriser|authentifier|confirmez|vérifiez|validez|mettez à jour|réactivez|actualisez|régularisez|débloquez|activez|sécurisez} [dès maintenant|immédiatement] {votre|vos} [*] {compte|identité|informations|coordonnées|données|accès|carte|messagerie|profil|espace|situation|adresse|boîte|abonnement|dossier|portefeuille|wallet|informations personnelles|moyen de paiement|numéro}`,
      '{mise à jour|vérification|validation|confirmation|réactivation|régularisation|activation} de {votre|vos} [*] {compte|identité|informations|coordonnées|données|accès|carte|dossier|situation|espace|adresse|messagerie|profil}',
      '{confirmer|vérifier|mettre à jour|valider|régulariser|débloquer|réactiver|activer} {mon|mes|ma} {compte|informations|identité|données|carte|coordonnées|accès|dossier|situation}',
    ],
    'log in by link': [
      '{connectez vous|identifiez vous|se connecter|vous connecter|vous identifier|veuillez vous connecter|connectez} [*] {à votre|ici|via le lien|en cliquant|sur votre|au lien|pour confirmer|pour vérifier|maintenant}',
      '{accéder|accédez} à {mon|votre} {compte|espace|espace client|dossier|remboursement|messagerie}',
    ],
    'pay by link': [
      '{payer|payez|régler|réglez|s acquitter|acquitter|régularisez|régulariser} {les|des|ces|mes|vos|votre|mon|le|la|cette|l|de} [*] {frais|amende|montant|paiement|livraison|solde|contravention|somme|frais de livraison|facture impayée}',
      '{renouveler|renouvelez|mettre à jour|mettez à jour|actualiser} {votre|mon|vos} [*] {abonnement|paiement|moyen de paiement|carte|mode de paiement|protection}',
      '{payer|régler|renouveler} {maintenant|ici|en ligne}',
    ],
    'open the file': [
      '{ouvrez|ouvrir|consultez|consulter|téléchargez|télécharger|remplir|complétez} {le|la|votre} {document|fichier|pièce|formulaire} {joint|jointe|sécurisé|ci joint|ci jointe|en pièce jointe}',
      '{voir|afficher|consulter|lire|récupérer} {le|les|mes|vos} {document|message|messages|fichier|e mails}',
    ],
  },
  link: {
    click: [
      '{cliquez|cliquer|cliquant|clic|appuyez} [*] {ici|ci dessous|sur le lien|sur ce lien|sur le bouton|lien suivant|sur}',
      '{lien|bouton} {ci dessous|suivant|ci après|ci joint}',
      '{suivez|suivre|utilisez|via} {le|ce} lien',
      '{je|pour} {me connecte|commencer|confirme|régularise}',
      '{scannez|scanner} {le|ce} [code] qr',
    ],
  },
  prize: {
    'you have won': [
      '{vous avez|tu as} [*] {gagné|remporté|été choisi|été sélectionné|été tiré|été choisie|été sélectionnée}',
      'votre {adresse|e mail|nom|adresse e mail|email} a été {sélectionnée|sélectionné|tirée|tiré|choisie|choisi}',
    ],
    congratulations: [
      '{vous êtes|tu es|êtes} [*] {gagnant|l heureux gagnant|l heureuse gagnante|notre gagnant|finaliste|sélectionné|un gagnant|des gagnants|l un des gagnants}',
      '{félicitations} {vous|à vous|votre|cher|tu|à toutes|à tous}',
    ],
    prize: [
      '{toute nouvelle|tout nouveau|tout nouvel} {iphone|samsung|ensemble|kit|perceuse|coffret|produit|smartphone|macbook|*}',
      '{opportunité|chance} unique de {recevoir|gagner|remporter}',
      '{votre|une|un} {récompense|cadeau|prix|lot|bon d achat|carte cadeau|surprise} {vous attend|est prêt|est prête|est disponible|en attente|expire|pour les clients|fantastique|exclusive|exclusif}',
      '{nombre de} {cadeaux|lots} [*] {limité|à gagner}',
      '{gagnez|gagner|remportez} {un|une|le|des} [*] {iphone|box|kit|carte|cadeau|samsung|bon|bons}',
      'programme de fidélité gratuit',
      'prix fantastique',
    ],
    lottery: [
      '{loterie|tombola|tirage au sort|gros lot} [*] {internationale|gagnant|microsoft|gagné|promotionnelle|bill gates|francophone|loto}',
      'fondation bill gates',
    ],
    inheritance: [
      '{héritage|succession|legs} [*] {de|d|laissé|fonds}',
      '{fonds} {en déshérence|non réclamés|abandonnés}',
      '{don|donation} {de|d un montant|humanitaire|d une somme}',
      '{feu|défunt|décédé} {mari|époux|client|mon}',
      '{atteinte|souffre|souffrant} d un cancer',
      'ayant droit',
      'léguer',
    ],
    'large sums': [
      '{millions|million} {d euros|de dollars|euros|de francs|usd|eur|d euro}',
      'la somme de [*] {euros|dollars|millions|mille|eur|usd}',
    ],
    'easy money': [
      '{doubler|doublez} {votre|vos} {argent|mise|capital}',
      '{revenus|revenu|gains} {passifs|passif|garantis|garanti}',
      '{gagner|gagnez} de l argent',
      '{offre|besoin} [d un|de|d] {prêt|crédit|financement|prêt d argent} [*] {entre particulier|entre particuliers|rapide|sérieux|taux|urgent}',
      'prêt entre particuliers',
    ],
    'crypto payout': [
      '{retrait|solde|compte|gains} [*] {bitcoin|btc|crypto|binance}',
      '{bitcoin|crypto|cryptomonnaie|btc} {gratuit|gratuits|retrait|disponible}',
    ],
  },
  claim: {
    claim: [
      '{réclamez|réclamer|récupérez|récupérer|obtenez|recevez|recevoir} {votre|vos|mon|ma|le|dès} [*] {cadeau|prix|récompense|lot|bon|carte cadeau|gain|gains|remboursement}',
      'pour {réclamer|en bénéficier|recevoir votre}',
      '{répondez|répondre|répondant|participez|participer|remplissez|commencer|commencez} [simplement|à|au|ce|cette|notre|l|le|petit|court] [*] {sondage|enquête|questionnaire}',
      '{frais de livraison} peuvent [*] {s appliquer|appliqués|appliquer}',
      '{contactez|contacter|écrivez|écrire} {moi|nous|mon} [*] {adresse|mail|notaire|avocat|huissier|whatsapp}',
    ],
  },
  mention: {
    'card number': ['numéro de [votre] {carte|carte bancaire|carte de crédit}', '{cryptogramme|code cvv}'],
    PIN: ['votre {code pin|code secret|code confidentiel}'],
    'bank details': ['{vos|votre} {coordonnées bancaires|informations bancaires|rib|numéro de compte}'],
    'login details': [
      '{vos|votre} {identifiants|identifiant et mot de passe|identifiants de connexion}',
      '{identifiant|adresse e mail} et [votre] mot de passe',
    ],
    "mother's maiden name": ['{copie|scan} de votre {pièce d identité|passeport|carte d identité}'],
  },
  give: {
    verb: [
      '{entrez|saisissez|indiquez|confirmez|fournissez|envoyez|communiquez|renseignez|transmettez|validez|vérifiez}',
      '{entrer|saisir|indiquer|confirmer|fournir|envoyer|communiquer|renseigner|transmettre|vérifier|nous fournir}',
    ],
  },
  secret: {
    credential: [
      '{votre|vos|et} [*] {mot de passe|mots de passe|code pin|code secret|identifiants|code confidentiel|phrase de récupération|phrase secrète}',
    ],
  },
  card: {
    payment: [
      '{coordonnées bancaires|informations bancaires|données bancaires|numéro de carte|numéro de carte bancaire|numéro de votre carte|carte bancaire|carte de crédit|rib|iban|cryptogramme|cvv|informations de paiement|données de paiement|informations de facturation|informations de carte}',
    ],
  },
  greeting: {
    greeting: [
      '{cher|chère|chers|bonjour} [*] {client|cliente|clients|utilisateur|utilisatrice|abonné|abonnée|membre|titulaire|acheteur|bénéficiaire|usager|contribuable|titulaire du compte|ami}',
      'madame monsieur cher client',
      '{chère cliente|cher client}',
    ],
  },
})
