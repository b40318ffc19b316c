/** Spanish wording of phishing and fraud; with and without accents. */
import { ideasOf } from '../phrase-families.ts'

const account =
  '{cuenta|cuenta bancaria|tarjeta|buzón|correo|cuenta de correo|correo electrónico|acceso|perfil|suscripción|membresía|banca|banca en línea|banca digital|billetera|monedero|servicio|línea}'
const off =
  '{suspendida|suspendido|bloqueada|bloqueado|limitada|limitado|restringida|restringido|desactivada|desactivado|cerrada|cerrado|cancelada|cancelado|eliminada|eliminado|inhabilitada|inhabilitado|dada de baja|congelada|deshabilitada}'

export const spanish = ideasOf({
  pressure: {
    'immediate action': [
      '{acción|atención|respuesta|verificación|confirmación} {inmediata|urgente} [requerida|necesaria]',
      '{actúe|actúa|responda|verifique|confirme|actualice} {ahora|de inmediato|inmediatamente|urgentemente|cuanto antes|lo antes posible}',
      '{requiere|necesita|exige} su {atención|acción|respuesta} {inmediata|urgente}',
      '{acción|atención|actualización|verificación} {requerida|obligatoria}',
      'urgente: su',
      '{necesitamos|requerimos} su {confirmación|respuesta} {lo antes posible|urgente|inmediata|de inmediato}',
    ],
    'last warning': [
      'último {aviso|recordatorio|llamado} [antes|de]',
      'última {advertencia|notificación|oportunidad para} [verificar|evitar|confirmar]',
      'aviso final',
    ],
  },
  deadline: {
    'deadline in hours': [
      '{en|dentro de|antes de|en un plazo de|en las|de las} [las] [próximas|siguientes] {12|24|36|48|72} [próximas|siguientes] {horas|hrs|h}',
      '{en|dentro de|plazo de} {2|3|5|dos|tres|cinco} días [hábiles]',
      '{caduca|vence|expira} {hoy|mañana|en 24|en 48}',
      '{tiene|dispone de} {24|48|72} horas',
      'antes de {medianoche|las 24|que finalice el día}',
    ],
    'if you do not': [
      'si no {verifica|confirma|actualiza|responde|realiza|completa|paga|valida|regulariza|renueva|lo hace|recibimos|procede|accede} ',
      '{de lo contrario|en caso contrario|caso contrario} [*] {su|se|nos|procederemos|perderá|será}',
      '{en caso de|de} no {verificar|confirmar|actualizar|responder|realizar|hacerlo|recibir|completar|regularizar|efectuar|pagar}',
      'para evitar [que] {la|el|una|cualquier|su} [*] {suspensión|bloqueo|cancelación|interrupción|cierre|penalización|restricción|desactivación|cuenta|multa|recargo|recargos}',
    ],
  },
  nudge: {
    'last chance': ['{última oportunidad|últimas horas|últimos días}', '{solo|sólo} por hoy', 'date prisa', 'no se lo pierda'],
    expires: ['{vence|caduca|expira} {hoy|pronto|mañana}', 'está a punto de {expirar|caducar|vencer}'],
    'action required': ['acción requerida', 'urgente', 'atención requerida'],
  },
  threat: {
    'loss of access': [
      '{perder|perderá|pérdida de|pierda} [*] {el acceso|acceso}',
      'no podrá {acceder|utilizar|recibir|enviar|realizar|operar} [*]',
      'acceso [*] será {bloqueado|suspendido|restringido}',
    ],
    'account closed': [
      `{su|tu|la|sus} ${account} {será|serán|va a ser|podría ser|puede ser|quedará} [*] ${off}`,
      `{procederemos|nos veremos obligados|tendremos} [*] {suspender|bloquear|cerrar|cancelar|desactivar|eliminar} [*] {su|tu} ${account}`,
    ],
    'closure of the account': [
      `{suspensión|cierre|bloqueo|cancelación|desactivación|eliminación|baja} [definitiva|definitivo|permanente|temporal|inmediata] de {su|tu|la} ${account}`,
    ],
    'data deleted': [
      '{fotos|archivos|datos|mensajes|correos|documentos} {serán|van a ser|podrían ser} [*] {eliminados|eliminadas|borrados|borradas}',
      '{perderá|perder} {todos|todas|sus|tus} [*] {fotos|archivos|datos|puntos|mensajes|fondos}',
    ],
    'legal action': [
      '{acciones|acción|proceso|procedimiento} {legales|legal|judicial|judiciales}',
      '{notificación|citación|demanda|embargo} {judicial|extrajudicial|en su contra}',
      'orden de {arresto|captura|detención|aprehensión}',
    ],
    fine: [
      '{recargo|recargos|multa|multas|penalización|sanción|gastos adicionales} {de|por|será|del|adicional}',
      '{devuelto|devuelta|retornado} al remitente',
    ],
  },
  alert: {
    'unusual activity detected': [
      '{actividad|actividades|acceso|intento|inicio de sesión|transacción|movimiento|movimientos|operación|compra|cargo} [*] {inusual|inusuales|sospechosa|sospechosas|no autorizado|no autorizada|sospechoso|sospechosos|fraudulenta|no reconocido|irregular}',
      '{hemos|se ha} detectado {actividad|intentos|accesos} [*] {inusual|inusuales|sospechosos|su|no}',
    ],
    'account suspended': [
      `{su|tu|la|sus} ${account} {ha sido|han sido|fue|está|se encuentra|ha quedado|esta siendo} [temporalmente|*] ${off}`,
      `{hemos|se ha} [*] {suspendido|bloqueado|limitado|restringido|desactivado|inhabilitado} [*] {su|tu} ${account}`,
      `{cuenta|tarjeta} {suspendida|bloqueada|restringida|limitada}`,
      '{firma digital|token|clave digital|dispositivo de seguridad} [*] {caducado|vencido|activar|desactivado|actualizar}',
    ],
    'mailbox full': [
      '{buzón|almacenamiento|buzón de correo|espacio|correo} [*] {lleno|casi lleno|agotado|insuficiente}',
      '{ha|has} {superado|excedido|alcanzado} {el|su|la|tu} [*] {límite|cuota|capacidad|almacenamiento}',
      'cuota de {almacenamiento|correo|buzón}',
    ],
    'password expires': [
      'contraseña {caduca|caducará|expira|expirará|vence|ha caducado|está a punto|ha expirado}',
      '{mantener|conservar} {la misma|su|mi} [misma] contraseña',
    ],
    'messages held': [
      '{mensajes|correos|correo|mensaje} [*] {pendientes|retenidos|no entregados|en cuarentena|bloqueados|sin entregar|pendiente}',
    ],
    infection: [
      '{su|tu} {ordenador|dispositivo|equipo|teléfono|computadora} {está|ha sido|puede estar} [*] {infectado|en riesgo|comprometido|infectada|hackeado|desprotegido}',
      '{virus|amenazas|malware} {detectado|detectados|detectadas|encontrados}',
      '{mcafee|norton|avast|antivirus} {ha caducado|ha expirado|caducó|vencido|expira}',
    ],
    'parcel held': [
      '{su|tu|el} {paquete|envío|pedido|entrega} {está retenido|está en espera|no pudo|no se pudo|no ha podido|ha sido retenido|se encuentra|está pendiente|ha sido suspendido|está detenido|está esperando|fue retenido|ha llegado}',
      '{paquete|envío|entrega} [*] {suspendido|suspendida|retenido|detenido|pendiente|fallida|esperando ser entregado|bajo nuestra custodia}',
      '{gastos|tasas|tarifa|cargos|impuestos|costos|aranceles} {de aduana|aduaneros|de envío|de entrega|aduaneras|aduanales} [*] [pendientes|pagar|abonar]',
      '{programa|programe|reprograme|reprogramar|programar|confirme} {su|tu|la|una} [nueva] entrega',
      'dirección [de entrega] {incorrecta|incompleta|correcta|errónea}',
      'intento de entrega',
    ],
    'payment failed': [
      '{pago|cobro|último pago|cargo} {ha sido|fue|no se|no ha|no pudo} [*] {rechazado|procesar|procesado|realizado|podido|procesarse}',
      '{problema|inconveniente|error} {con|en|al} {su|tu|el|procesar} [*] {pago|facturación|método de pago|tarjeta}',
      'método de pago [*] {rechazado|caducado|vencido|válido|inválido}',
      'suscripción {ha caducado|ha expirado|ha vencido|vence|será cancelada|ha sido suspendida|expira}',
    ],
    'tax refund': [
      '{reembolso|devolución|reintegro} [*] {de impuestos|pendiente|disponible|a su favor|de la renta|tributaria|fiscal|por importe|por un importe|aprobado|de hacienda}',
      '{derecho|acreedor} a {un|una} {reembolso|devolución}',
    ],
    'toll unpaid': [
      '{multa|multas|peaje|infracción|sanción|fotomulta} [*] {pendiente|pendientes|impagada|sin pagar|de tráfico|de tránsito|no pagada|impaga}',
    ],
    'document expires': [
      '{documento|archivo|mensaje de voz} {caduca|caducará|expira|expirará|será eliminado}',
      '{documento|mensaje|archivo|factura} {seguro|confidencial|cifrado|protegido|pendiente de firma} [*] {disponible|adjunto|recibido|compartido|para usted}',
      'nuevo mensaje de voz',
      'descargar {notificación|factura|comprobante|documento|expediente|demanda} [judicial|pdf|completa|electrónica]',
    ],
  },
  ask: {
    'verify account': [
      '{verificar|confirmar|actualizar|validar|reactivar|desbloquear|restablecer|activar|regularizar|verifique|confirme|actualice|valide|reactive|desbloquee|active|verifica|confirma|actualiza|valida|reactiva|regularice|proporcione|proporcionar} {su|sus|tu|tus|la|los|mi|mis} [*] {cuenta|identidad|datos|información|acceso|tarjeta|perfil|buzón|dispositivo|suscripción|datos personales|dirección de entrega|billetera|membresía|datos de pago|número}',
      '{verificación|actualización|confirmación|validación|reactivación} de {su|sus|tu|tus|la|los|identidad|cuenta|datos} [*] [cuenta|identidad|datos|información|tarjeta]',
      '{verificar|confirmar|actualizar|validar} {ahora|aquí|cuenta|mi cuenta|datos|identidad}',
      'proporciones tu dirección',
    ],
    'log in by link': [
      '{inicie|inicia|iniciar|iniciando} sesión {aquí|ahora|en el siguiente|a través|desde|en el enlace|para verificar|para confirmar|en su cuenta|para evitar}',
      '{ingrese|ingresa|acceda|accede|ingresar|acceder} {aquí|al siguiente|a través|en el siguiente|al enlace|a su cuenta|a nuestro|desde el siguiente|a su banca|al portal}',
    ],
    'pay by link': [
      '{pagar|pague|abonar|abone|paga|realizar|realice|efectuar|efectúe} {el|la|los|las|una|un|su} [*] {pago|tarifa|gastos|tasa|tasas|multa|importe|tarifa de envío|abono}',
      '{renovar|renueve|renueva|actualizar|actualice|actualiza} {su|tu|mi} [*] {suscripción|pago|método de pago|tarjeta|antivirus|protección|facturación}',
      '{pagar|renovar} {ahora|aquí}',
    ],
    'open the file': [
      '{abra|abrir|revise|revisar|descargue|descargar|consulte|lea|vea} {el|la|los|su} {archivo|documento|documentos|adjunto|factura|expediente|notificación} [adjunto|adjunta|adjuntos|completo]',
      '{ver|descargar|abrir} {documento|archivo|factura|mensaje|notificación}',
    ],
  },
  link: {
    click: [
      '{haga|haz|hacer|haciendo|dé|da|dar|dando|hacé|de} {clic|click} [*] [aquí|en|sobre|a continuación|enlace]',
      '{clic|click|pulse|pulsa|presione|toque} {aquí|en el enlace|en el botón|en el siguiente|abajo|el botón|sobre|el enlace}',
      '{siguiente|este} {enlace|link|botón}',
      '{enlace|botón} {de abajo|siguiente|a continuación|adjunto}',
      '{escanee|escanear|escanea} el código qr',
    ],
  },
  prize: {
    'you have won': [
      '{ha|has|usted ha|hemos|ud ha} [*] {ganado|sido seleccionado|sido seleccionada|sido elegido|sido elegida|resultado ganador|sido el ganador}',
      'su {correo|correo electrónico|nombre|dirección} {ha sido|fue} {seleccionado|elegido|seleccionada|sorteado}',
    ],
    congratulations: [
      '{usted|tú} {es|eres} [*] {ganador|el ganador|afortunado|uno de los ganadores|finalista}',
      '{felicidades|enhorabuena|felicitaciones} {ha|has|usted|su|tu|eres|querido}',
    ],
    prize: [
      '{oportunidad|ocasión} única de {recibir|ganar|obtener}',
      '{tenemos} una sorpresa para',
      '{su|tu|un|una} {premio|regalo|recompensa|tarjeta regalo|tarjeta de regalo|bono|cupón} {le espera|te espera|está listo|está esperando|está disponible|exclusivo|exclusiva|pendiente|increíble|gratis|fantástico}',
      '{gane|gana|reciba|recibe|consiga|consigue|ganar} {un|una} [nuevo|nueva|*] {iphone|samsung|kit|tarjeta regalo|kit de emergencia|premio|regalo|set|taladro|juego|vale}',
      'programa de fidelización',
      '{totalmente|completamente} {nuevo|nueva} {iphone|samsung|kit|juego|*}',
      'seleccionamos al azar',
    ],
    lottery: [
      '{lotería|sorteo|gordo} [*] {internacional|nacional|ganador|ganadora|española|promocional|de la lotería}',
      '{loteria nacional|euromillones|el gordo}',
    ],
    inheritance: [
      '{herencia|fondo|fondos} [*] {no reclamado|no reclamados|de mi difunto|del difunto|fallecido|millones}',
      '{mi|nuestro} {difunto|fallecido} {marido|esposo|cliente|padre}',
      '{pariente|familiar} más cercano',
      '{donar|donación de|donarle} [*] {millones|euros|dólares|fondos|suma|dinero}',
    ],
    'large sums': ['{millones|millón} de {dólares|euros|usd|pesos}', 'la {suma|cantidad} de [*] {euros|dólares|millones|mil|usd|eur}'],
    'easy money': [
      '{duplique|duplica|multiplique|multiplica} {su|tu} {dinero|inversión|capital}',
      '{ingresos|ganancias} {pasivos|garantizadas|garantizados|diarias|diarios}',
      '{gane|gana|ganar} dinero {desde casa|fácil|rápido|extra}',
      '{préstamo|préstamos|crédito} {rápido|sin aval|sin buró|al 2|al 3|inmediato|con interés}',
    ],
    'crypto payout': [
      '{retiro|saldo|bitcoin|btc|cripto} [*] {disponible|aprobado|pendiente|listo|gratis}',
      '{bitcoin|bitcoins|criptomonedas|tokens} gratis',
    ],
  },
  claim: {
    claim: [
      '{reclame|reclama|reclamar|reciba|recibe|obtenga|obtén|canjee|canjea|canjear|recoge|cobrar} {su|tu|sus|tus|el|mi} [*] {premio|regalo|recompensa|puntos|tarjeta regalo|bono|reembolso|cupón}',
      '{responda|responde|participe|participa|complete|completa|rellene|conteste} [*] {encuesta|cuestionario|preguntas|breve encuesta}',
      '{solo|sólo|únicamente} {paga|pague|debe pagar} [*] envío',
      '{contacte|contacta|contáctenos|escríbame|comuníquese|póngase en contacto} [*] {con|abogado|correo|agente|mi|banco}',
    ],
  },
  mention: {
    'card number': ['número de [su|tu] tarjeta', '{código cvv|código de seguridad de la tarjeta}'],
    PIN: ['{su|tu} {pin|clave|nip|clave de cajero|clave dinámica}'],
    'bank details': ['{sus|tus} {datos bancarios|claves|claves de acceso}', '{su|tu} {número de cuenta|cuenta bancaria}'],
    'login details': ['{usuario|correo|correo electrónico} y [su|la] contraseña', '{sus|tus} {credenciales|datos de acceso}'],
    "mother's maiden name": ['{copia|foto|escaneo} de su {identificación|pasaporte|dni|documento|ine}'],
  },
  give: {
    verb: [
      '{ingrese|introduzca|confirme|verifique|proporcione|envíe|facilite|indique|digite|valide|ingresa|introduce|confirma|verifica|envíenos|proporciónenos}',
      '{ingresar|introducir|confirmar|verificar|proporcionar|enviar|facilitar|indicar|validar}',
    ],
  },
  secret: {
    credential: [
      '{su|tu|sus|tus|y|la} [*] {contraseña|contraseñas|clave|claves|pin|nip|credenciales|datos de acceso|clave de acceso|clave dinámica|frase de recuperación|frase semilla|token}',
    ],
  },
  card: {
    payment: [
      '{datos bancarios|datos de su tarjeta|datos de tu tarjeta|número de tarjeta|número de su tarjeta|número de cuenta|tarjeta de crédito|tarjeta de débito|información bancaria|información de pago|datos de pago|datos de la tarjeta|cvv|iban|cuenta bancaria|información de facturación|datos de facturación}',
    ],
  },
  greeting: {
    greeting: [
      '{estimado|estimada|estimados|querido|apreciado|apreciada|distinguido} [a] [*] {cliente|usuario|usuaria|titular|socio|miembro|contribuyente|beneficiario|suscriptor|ciudadano|amigo}',
      '{hola|buen día|buenos días} [estimado|querido] {cliente|usuario|titular}',
    ],
  },
})
