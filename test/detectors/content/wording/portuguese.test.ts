import { describeWording } from '../../../helpers/describe-wording.ts'

describeWording(
  'Portuguese',
  [
    [
      'Sua conta foi bloqueada',
      'Prezado cliente,\ndetectamos uma atividade suspeita. Confirme seus dados em até 24 horas, caso contrário sua conta será cancelada.',
      'fake-alert',
      'credential-request',
      'urgent-language',
      'threat',
      'generic-greeting',
    ],
    [
      'Pedido retido',
      'Seu pedido está retido na alfândega. Clique no botão abaixo para efetuar o pagamento da taxa alfandegária.',
      'fake-alert',
    ],
    [
      'A sua caixa de correio (Portugal)',
      'A sua caixa de correio está quase cheia. Clique aqui para atualizar a sua conta.',
      'fake-alert',
      'credential-request',
    ],
    ['Parabéns!', 'Você foi selecionado para receber um brinde exclusivo. Responda a esta pesquisa e resgate seu prêmio.', 'prize'],
    ['Cartão', 'Informe sua senha e os dados do cartão para concluir.', 'sensitive-info-request'],
    ['Pontos', 'Seus pontos expiram em 48 horas. Resgate seus pontos: atualize seu cadastro agora.', 'fake-alert', 'urgent-language'],
    ['Último aviso', 'Último aviso: regularize imediatamente para evitar o bloqueio da conta.', 'urgent-language'],
    [
      'Sem acentos',
      'Sua conta esta suspensa. Atualize seus dados dentro de 48 horas.',
      'fake-alert',
      'credential-request',
      'urgent-language',
    ],
    ['Portagem (Portugal)', 'Tem uma portagem por pagar. Efetue o pagamento agora para evitar multas.', 'fake-alert'],
  ],
  [
    ['Última chance: 20 % de desconto', 'Últimas horas! A promoção termina hoje. Compre na loja ou no site.'],
    ['Seu pedido 4471', 'Obrigado pela compra. Cobramos 20 reais no seu cartão. A nota fiscal está na sua área de cliente.'],
    ['Seu código de acesso', 'Seu código é 441 872 e vale por 10 minutos. Nunca compartilhe sua senha; jamais a pediremos.'],
    ['Sua encomenda chega hoje', 'Sua encomenda será entregue entre 10 h e 12 h. Acompanhe a entrega aqui.'],
    ['Fatura 2026-114', 'Bom dia, segue a fatura de 340 EUR, com vencimento em 30 dias. Cumprimentos'],
    ['Férias', 'Bom dia a todos, por favor marquem as férias no calendário até sexta-feira.'],
    ['Convite: reunião de orçamento', 'A reunião é na terça-feira às 10 h. Para participar, clique no link.'],
    ['Seu extrato está disponível', 'O extrato do mês está disponível no aplicativo. Lembre-se: o banco nunca pede sua senha por e-mail.'],
    ['Confirme seu endereço de e-mail', 'Boas-vindas! Clique no botão para confirmar seu endereço de e-mail.'],
  ],
)
