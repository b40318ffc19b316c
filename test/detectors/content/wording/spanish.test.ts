import { describeWording } from '../../../helpers/describe-wording.ts'

describeWording(
  'Spanish',
  [
    [
      'Su cuenta ha sido bloqueada',
      'Estimado cliente,\nhemos detectado una actividad sospechosa. Verifique sus datos en las próximas 24 horas; de lo contrario, su cuenta será cancelada.',
      'fake-alert',
      'credential-request',
      'urgent-language',
      'threat',
      'generic-greeting',
    ],
    ['Su paquete está retenido', 'Su paquete está retenido por gastos de aduana pendientes. Pague la tarifa de envío aquí.', 'fake-alert'],
    ['Buzón', 'Su buzón está casi lleno. Haga clic aquí para actualizar su cuenta.', 'fake-alert', 'credential-request'],
    ['¡Felicidades!', 'Ha sido seleccionado para la oportunidad única de ganar un taladro. Responda a esta breve encuesta.', 'prize'],
    ['Tarjeta', 'Introduzca su contraseña y los datos de su tarjeta para terminar.', 'sensitive-info-request'],
    ['Multa', 'Tiene una multa pendiente. Realice el pago ahora para evitar recargos.', 'fake-alert'],
    ['Último aviso', 'Último aviso: acción inmediata requerida.', 'urgent-language'],
    [
      'Sin acentos',
      'Su cuenta esta suspendida. Confirme su informacion dentro de 48 horas.',
      'fake-alert',
      'credential-request',
      'urgent-language',
    ],
    [
      'Reembolso',
      'Tiene derecho a un reembolso. Actualice sus datos y envíe su número de cuenta.',
      'fake-alert',
      'credential-request',
      'sensitive-info-request',
    ],
  ],
  [
    ['Última oportunidad: -20 %', '¡Últimas horas! Las rebajas terminan hoy. Compre en la tienda o en línea.'],
    ['Su pedido 4471', 'Gracias por su pedido. Hemos cobrado 20 EUR en su tarjeta. La factura está en su área de cliente.'],
    ['Su código de acceso', 'Su código es 441 872 y vale 10 minutos. Nunca comparta su contraseña; nunca se la pediremos.'],
    ['Su paquete llega hoy', 'Su paquete se entregará entre las 10 y las 12. Siga su envío aquí.'],
    ['Factura 2026-114', 'Estimado señor Ruiz: adjuntamos la factura de 340 EUR, a pagar en 30 días. Saludos'],
    ['Vacaciones', 'Buenos días a todos: anoten sus vacaciones en el calendario antes del viernes.'],
    ['Invitación: reunión de presupuesto', 'La reunión es el martes a las 10. Para participar, haga clic en el enlace.'],
    [
      'Su extracto está disponible',
      'Su extracto mensual está disponible en la banca en línea. Recuerde: el banco nunca pide su clave por correo.',
    ],
    ['Confirme su dirección de correo', 'Bienvenido. Pulse el botón para confirmar su dirección de correo.'],
  ],
)
