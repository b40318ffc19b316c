/** Portuguese wording of phishing and fraud, Brazilian and European; with and without accents. */
import { ideasOf } from '../phrase-families.ts'

const account =
  '{conta|conta bancária|cartão|caixa de correio|caixa postal|e mail|email|acesso|perfil|assinatura|subscrição|cpf|chave pix|token|cadastro|conta corrente|carteira|serviço|cnh|linha}'
const off =
  '{suspensa|suspenso|bloqueada|bloqueado|limitada|limitado|restringida|restrita|restrito|desativada|desativado|encerrada|encerrado|cancelada|cancelado|excluída|excluído|inativada|inativa|negativado|irregular|interrompida|apagada|apagado|eliminada}'

export const portuguese = ideasOf({
  pressure: {
    'immediate action': [
      '{ação|atenção|resposta|verificação|regularização|atualização} {imediata|urgente} [necessária|requerida|obrigatória]',
      '{aja|atue|responda|verifique|confirme|regularize|atualize|pague} {agora|agora mesmo|imediatamente|com urgência|já|urgentemente|o quanto antes|o mais rápido possível|o mais breve possível}',
      '{requer|exige|necessita} [de] [a] sua {atenção|ação|resposta} {imediata|urgente}',
      '{ação|regularização|atualização} {necessária|obrigatória|pendente}',
      'urgente: {sua|seu|a sua|o seu}',
      '{efetue|realize|faça} [o|a] {pagamento|regularização} {imediatamente|agora mesmo|o mais breve|o mais rápido|com urgência}',
    ],
    'last warning': [
      'último {aviso|alerta|lembrete} [antes]',
      'última {notificação|chamada|advertência|oportunidade para} [regularizar|evitar]',
      'aviso {final|extrajudicial}',
    ],
  },
  deadline: {
    'deadline in hours': [
      '{em|até|dentro de|no prazo de|nas próximas|em até|prazo de|antes de} [as|às] [próximas] {12|24|36|48|72} {horas|hrs|h}',
      '{expiram|expira|vencem|vence|termina|encerra} {em|hoje|amanhã} [24|48|72|horas]',
      '{em|até|no prazo de} {2|3|5|dois|três|cinco} dias [úteis]',
      '{prazo final|data limite|até amanhã|ainda hoje}',
      'dentro do prazo [informado]',
    ],
    'if you do not': [
      '{caso|se} [você|não|o pagamento] não {regularize|confirme|atualize|realize|efetue|seja|responda|verifique|pague|proceda|valide|ocorra|houver|regularizar|confirmar|atualizar|realizar|verificar|efetuar|pagar|for|reconheça|resgate}',
      'caso contrário [*] {sua|seu|a sua|o seu|será|serão|perderá}',
      'para evitar {a|o|que|qualquer|multas|multa|juros|bloqueio|suspensão|cancelamento|o bloqueio|transtornos} [*] [suspensão|bloqueio|cancelamento|encerramento|interrupção|conta]',
      '{não|falta de} {regularização|pagamento|atualização} [*] {resultará|acarretará|implicará|implica|poderá}',
      'após {essa|esta|a} data [*] {será|serão|sua|seu}',
    ],
  },
  nudge: {
    'last chance': ['{última chance|últimas horas|última oportunidade|últimos dias}', '{só|somente} hoje', 'não perca'],
    expires: ['{expira|vence|termina|expiram} {hoje|em breve|amanhã}', 'prestes a {expirar|vencer}', 'próximos de expirar'],
    'action required': ['ação necessária', 'urgente', 'aviso importante'],
  },
  threat: {
    'loss of access': [
      '{perder|perderá|perda de|perda do} [*] {o acesso|acesso}',
      '{não poderá|não será possível|impossibilitado} {acessar|aceder|utilizar|movimentar|enviar|receber|efetivar} [*]',
      'acesso [*] será {bloqueado|suspenso|cancelado}',
    ],
    'account closed': [
      `{sua|seu|a sua|o seu|tua} ${account} {será|serão|poderá ser|pode ser|vai ser|ficará} [*] ${off}`,
      `{iremos|vamos|teremos} [*] {suspender|bloquear|encerrar|cancelar|desativar} [*] ${account}`,
    ],
    'closure of the account': [
      `{suspensão|encerramento|bloqueio|cancelamento|desativação|exclusão} [definitivo|definitiva|permanente|imediato|imediata|temporário|total] {da|do|de} {sua|seu} ${account}`,
      '{bloqueio|suspensão} {do|da} {cpf|conta|cnh|cartão|chave pix}',
    ],
    'data deleted': [
      '{fotos|arquivos|ficheiros|dados|mensagens|e mails|pontos} {serão|vão ser|podem ser} [*] {excluídos|excluídas|apagados|apagadas|eliminados|perdidos|cancelados}',
      '{perderá|perder} {todos|todas|seus|os seus} [*] {pontos|arquivos|dados|fotos}',
      '{solicitação|pedido|benefício|encomenda} será [automaticamente] {cancelada|cancelado|devolvida|devolvido|descartada}',
    ],
    'legal action': [
      '{ação|ações|processo|medidas|cobrança} {judicial|judiciais|legais|extrajudicial}',
      '{intimação|notificação|citação|mandado} {judicial|extrajudicial|eletrônica|de prisão|de intimação}',
      '{protesto|protestado} [em|no] {cartório|nome|cpf}',
      '{inscrição|negativação|inclusão} [*] {dívida ativa|serasa|spc}',
      '{penhora|execução} {fiscal|de bens}',
    ],
    fine: [
      '{multa|multas|juros|encargos|taxa adicional|custos adicionais|coima} {de|e|por|será|adicionais}',
      '{devolvido|devolvida|retornado} ao remetente',
    ],
  },
  alert: {
    'unusual activity detected': [
      '{atividade|atividades|acesso|tentativa|transação|transações|compra|login|movimentação|movimento|operação|acessos|início de sessão} [*] {suspeita|suspeitas|incomum|incomuns|não autorizada|não autorizado|suspeito|fraudulenta|irregular|indevido|não reconhecido|não reconhecida}',
      '{detectamos|detetámos|identificamos|identificámos|detetamos|constatamos|verificamos|registramos} {um|uma|que|atividade|atividades|tentativa|tentativas|irregularidades|pendências|novo|acesso} [*] {acesso|dispositivo|suspeita|suspeito|sua conta|irregularidade|pendência|pendente|incomum|login|retido|retida}',
      'não reconheço {este|esse|esta|essa|a} {acesso|compra|transação}',
      '{valor|transferência|pix|compra} {bloqueado|bloqueada|retido|retida} [por|para] {segurança|suspeita}',
    ],
    'account suspended': [
      `{sua|seu|a sua|o seu} ${account} {foi|foram|está|encontra se|esta|ficou} [temporariamente|*] ${off}`,
      `{suspendemos|bloqueámos|bloqueamos|limitámos|limitamos|desativamos|interrompemos} [*] {sua|seu} [*] ${account}`,
      `{conta|cartão|cpf|cnh|chave pix} {suspensa|bloqueado|bloqueada|irregular|limitada|restrita}`,
      '{módulo de segurança|módulo de proteção|guardião|itoken|token|chave de segurança|dispositivo|cadastro} [*] {desatualizado|expirou|expirado|expirar|atualizar|vencido|desabilitado|expira}',
      '{cpf|conta|cadastro|imposto de renda|ir|título} [*] {com|em|possui|consta|constam} [*] {irregularidade|irregularidades|pendência|pendências|divergência|divergências}',
    ],
    'mailbox full': [
      '{caixa de correio|caixa postal|armazenamento|caixa de entrada|espaço|e mail} [*] {cheia|cheio|quase cheia|quase cheio|lotada|lotado|esgotado|excedida}',
      '{excedeu|atingiu|ultrapassou} {o|a|seu|sua} [*] {limite|quota|cota|capacidade|armazenamento}',
      '{quota|cota|limite} de {armazenamento|e mail|correio}',
    ],
    'password expires': [
      '{senha|palavra passe|password} {expira|expirará|vai expirar|expirou|está prestes|vence|irá expirar}',
      '{manter|conservar} {a|sua} [mesma] {senha|palavra passe|password} [atual]',
    ],
    'messages held': [
      '{mensagens|e mails|emails|mensagem} [*] {pendentes|retidas|não entregues|em quarentena|bloqueadas|retidos|não entregue}',
    ],
    infection: [
      '{seu|o seu} {computador|dispositivo|aparelho|celular|telemóvel} {está|foi|pode estar} [*] {infectado|infetado|em risco|comprometido|vulnerável|desprotegido|hackeado}',
      '{vírus|ameaças|malware} {detectado|detectados|detetado|detetados|encontrados|detectadas}',
      '{mcafee|norton|avast|antivírus} {expirou|expirado|venceu|expira}',
    ],
    'parcel held': [
      '{seu|o seu|sua|a sua} {pedido|pacote|objeto|encomenda|mercadoria|item|entrega|envio} {está retido|está retida|foi retido|foi retida|encontra se|foi taxado|foi taxada|está aguardando|está bloqueado|está parado|foi tributado|não pôde|não pode|está suspenso|está pendente|foi tributada|aguarda|esta aguardando|esta retido|esta retida}',
      '{retido|retida|parado|parada|bloqueada|bloqueado} {na|no|pela|pelos} {alfândega|receita federal|receita|centro de distribuição|fiscalização|correios}',
      '{mercadoria|encomenda|pedido|objeto|pacote} {retida|retido|taxado|taxada|tributado|bloqueado|em espera}',
      '{taxa|taxas|tarifa|tributo|tributos|imposto} {alfandegária|alfandegárias|aduaneira|aduaneiras|de importação|de entrega|pendentes|pendente|de despacho|de desalfandegamento|postal|de liberação|de regularização|em aberto}',
      '{liberar|liberação} {do|da|de|o|a} {seu|sua|pedido|encomenda|objeto|mercadoria|pacote}',
      '{reagendar|reagende|agende|agendar} {sua|a sua|a} [nova] entrega',
      '{endereço|morada} [de entrega] {incorreto|incorreta|incompleto|incompleta|errado}',
      'tentativa de entrega',
    ],
    'payment failed': [
      '{pagamento|cobrança|último pagamento|débito} [*] {foi recusado|não foi|recusado|não realizado|não pôde|falhou|não autorizado|foi rejeitado|não identificado|não aprovado|não processado}',
      '{problema|erro|falha} {com|ao|no|na|em} [*] {pagamento|cobrança|cartão|fatura}',
      '{método|forma} de pagamento [*] {recusado|recusada|expirado|inválido|inválida|rejeitado}',
      '{assinatura|subscrição} {expirou|expirada|será cancelada|foi cancelada|foi suspensa|venceu|está suspensa|suspensa}',
    ],
    'tax refund': [
      '{reembolso|restituição|devolução|estorno} [*] {do imposto|de imposto|disponível|pendente|de irs|liberada|liberado|em seu favor|do ir|aprovado|aprovada|retida|de renda}',
      '{direito|tem direito} a {um|uma|receber} [*] {reembolso|restituição|devolução|valor}',
      '{saldo|valor|valores|benefício|crédito|empréstimo|limite} {liberado|liberada|disponível|a receber|esquecidos|autorizado|pré aprovado|disponíveis} [*] {para|em|no|hoje|até}',
    ],
    'toll unpaid': [
      '{multa|portagem|pedágio|infração|ipva|licenciamento|portagens|coima|débito|débitos|taxa|dívida} [*] {pendente|pendentes|em aberto|por pagar|em atraso|não paga|não foi paga|não pago|não foi pago|vencido|vencida|atrasado}',
    ],
    'points expire': ['{pontos|milhas} [*] {expiram|expirando|expirar|a vencer|vencem|vencendo|à vencer|expiração|expirarão}'],
    'document expires': [
      '{documento|arquivo|ficheiro|link|boleto|mensagem de voz} {expira|expirará|vence|será excluído|será eliminado}',
      '{documento|mensagem|arquivo|comprovante|fatura|nota fiscal} {seguro|confidencial|em anexo|protegido|pendente|criptografado} [*] {disponível|para|recebido|assinatura}',
      'nova mensagem de voz',
      '{segue|veja|confira|visualize|baixe|baixar} [em|o|a|sua|seu] [*] {anexo|comprovante|boleto|nota fiscal|intimação|processo|arquivo em anexo}',
      'senha de acesso pdf',
    ],
  },
  ask: {
    'verify account': [
      '{verificar|confirmar|atualizar|validar|reativar|desbloquear|regularizar|ativar|verifique|confirme|atualize|valide|reative|desbloqueie|regularize|ative|recadastrar|sincronizar|liberar|libere} [já|agora] {sua|seu|seus|suas|a sua|o seu|os seus|as suas|os|meu|minha|meus} [*] {conta|identidade|dados|informações|acesso|cartão|cadastro|perfil|dispositivo|assinatura|cpf|token|situação|caixa|dados pessoais|dados cadastrais|morada|endereço|pagamento|pendência|pendências|cnh}',
      '{verificação|atualização|confirmação|validação|reativação|regularização|recadastramento} {de|da|do|dos|das|cadastral|de segurança} {sua|seu|seus|conta|dados|cadastro|cpf|identidade|segurança|obrigatória|acesso|token} [*]',
      '{verificar|confirmar|atualizar|validar|regularizar|atualize|regularize} {agora|aqui|conta|cadastro|dados|pagamento|situação|esta situação|pendência|essas informações}',
    ],
    'log in by link': [
      '{acesse|aceda|acessar|aceder|entre|entrar|acede} {sua conta|a sua conta|aqui|o link|agora|pelo link|através|ao link|à sua conta|na sua conta|nosso site|o site|o portal}',
      '{faça|fazer|inicie|iniciar} {login|sessão} {aqui|agora|no link|através|para|na sua|em sua}',
      'basta {acessar|aceder|clicar}',
    ],
    'pay by link': [
      '{efetuar|efetue|realizar|realize|fazer|faça|concluir|regularizar|efetuando|realizando} [o|a|seu|o seu] {pagamento|pagamento da|pagamento das|quitação}',
      '{pagar|pague|quitar|quite} {agora|a taxa|as taxas|a multa|o valor|os tributos|aqui|a tarifa|a fatura|o imposto|novamente|online}',
      '{renovar|renove|atualizar|atualize} {sua|seu|a sua|o seu} [*] {assinatura|pagamento|método de pagamento|cartão|subscrição|antivírus}',
      '{pagamento} {imediato|da taxa|das taxas|via pix|de taxas}',
    ],
    'open the file': [
      '{abra|abrir|verifique|consulte|baixe|baixar|visualize|visualizar|acesse|veja|leia|descarregue} {o|a|os} {arquivo|anexo|documento|boleto|comprovante|ficheiro|extrato|processo} [em anexo|anexo|anexado]',
      '{instruções|informações|detalhes} [*] {em anexo|no anexo|no arquivo|anexas}',
      'o anexo {contém|contem}',
      '{visualizar|baixar|ver|abrir} {documento|boleto|fatura|comprovante|arquivo|processo|intimação|anexo}',
    ],
  },
  link: {
    click: [
      '{clique|clicar|clicando|toque|carregue|clica} [*] {aqui|abaixo|no link|no botão|neste link|nesse link|em|link abaixo|no seguinte|sobre}',
      '{link|botão} {abaixo|a seguir|seguinte|anexo}',
      '{use|utilize|através do|pelo} [o] link',
      'siga as instruções',
      'quero {resgatar|regularizar|receber|trocar}',
      '{escaneie|escanear|leia|digitalize} o {código qr|qr code}',
    ],
  },
  prize: {
    'you have won': [
      '{você|voce|tu} [*] {ganhou|foi selecionado|foi selecionada|foi sorteado|foi sorteada|foi escolhido|foi escolhida|foi contemplado|é o ganhador|ganhaste}',
      '{seu|o seu} {e mail|email|nome} foi {selecionado|sorteado|escolhido}',
    ],
    congratulations: [
      '{foi|foram} [*] {selecionado|sorteado|contemplado|selecionada} {para|com|como} [*]',
      '{parabéns} {você|voce|seu|sua|o seu|ganhou|foi}',
    ],
    prize: [
      '{oportunidade|chance} única de {receber|ganhar}',
      '{seu|o seu|um|sua} {prêmio|prémio|brinde|presente|recompensa|vale presente|cupom|cartão presente|bônus} {está|espera|te espera|disponível|exclusivo|exclusiva|aguarda|liberado|incrível|grátis}',
      '{ganhe|receba|concorra|ganhar} {um|uma|a um} [novo|nova|*] {iphone|samsung|kit|smart tv|vale compras|prêmio|cartão presente|notebook}',
      '{brinde|prêmio} {grátis|exclusivo}',
      'milhares de prêmios',
    ],
    lottery: ['{loteria|lotaria|sorteio|mega sena|euromilhões} [*] {internacional|ganhador|vencedor|premiado|microsoft|premiada}'],
    inheritance: [
      '{herança|fundo|fundos} [*] {não reclamado|não reclamados|milhões|falecido|de meu|deixado}',
      '{meu|nosso} {falecido|falecida} {marido|esposo|cliente|pai|esposa}',
      '{parente|familiar} mais próximo',
      '{doar|doação de|doação do} [*] {milhões|dólares|euros|fundo|dinheiro|montante}',
      'sou a sra',
      '{diagnosticada|sofrendo} [*] câncer',
    ],
    'large sums': ['{milhões|milhão} de {dólares|euros|reais|usd}', '{a|da} {soma|quantia} de [*] {euros|dólares|milhões|mil|reais|usd}'],
    'easy money': [
      '{duplique|dobre|multiplique} {seu|o seu} {dinheiro|investimento|capital}',
      '{renda|lucro|lucros|ganhos} {passiva|garantido|garantidos|extra|diária|diários}',
      '{ganhe|ganhar} dinheiro {em casa|fácil|rápido|online|extra}',
      '{empréstimo|empréstimos|crédito} {fácil|sem consulta|para negativados|rápido|pessoal|entre particulares} [*]',
    ],
    'crypto payout': [
      '{saque|saldo|bitcoin|btc|carteira} [*] {disponível|aprovado|pendente|pronto|liberado}',
      '{bitcoin|bitcoins|criptomoedas|tokens} {grátis|gratuitos}',
    ],
  },
  claim: {
    claim: [
      '{resgate|resgatar|troque|trocar|resgatá los|utilize} {seus|os|os seus|suas} [*] {pontos|milhas}',
      '{resgate|resgatar|receba|receber|reclame|reclamar|reivindique|solicite|retire|sacar} {seu|sua|seus|suas|o seu|a sua|o|meu|agora} [*] {prêmio|prémio|brinde|presente|recompensa|pontos|bônus|valor|benefício|reembolso|milhas|vale}',
      '{resgatar|resgate|receber} {agora|aqui|já|hoje}',
      '{responda|responder|participe|preencha|complete} [*] {pesquisa|questionário|inquérito|enquete}',
      '{pague|pagando} {apenas|só|somente} [*] {frete|envio|portes}',
      '{entre em contato|contacte|contate|escreva|fale} [com|me|para] [*] {advogado|agente|banco|e mail|diretor|gerente}',
    ],
  },
  mention: {
    'card number': ['número {do|de} [seu] cartão', 'código de segurança do cartão'],
    PIN: ['{sua|seu|a sua|o seu} {pin|senha do cartão|token|código de segurança}'],
    'bank details': ['{seus|os seus} {dados bancários|dados de acesso}', '{agência|agencia} e conta'],
    'login details': ['{usuário|utilizador|e mail|cpf} e [a|sua] {senha|palavra passe}'],
    "mother's maiden name": [
      '{cópia|foto} {do|da} [seu|sua] {documento|rg|cnh|passaporte|identidade}',
      'selfie {com|segurando} [*] documento',
    ],
  },
  give: {
    verb: [
      '{digite|insira|informe|confirme|forneça|envie|indique|verifique|introduza|preencha|valide|digita|insere}',
      '{digitar|inserir|informar|confirmar|fornecer|enviar|indicar|introduzir|validar}',
    ],
  },
  secret: {
    credential: [
      '{sua|seu|suas|seus|a sua|o seu|e|a} [*] {senha|senhas|palavra passe|pin|credenciais|dados de acesso|senha de acesso|token|frase de recuperação|chave de segurança|senha do cartão|senha de 6|senha de 4}',
    ],
  },
  card: {
    payment: [
      '{dados bancários|dados do cartão|dados do seu cartão|número do cartão|número de cartão|número da conta|cartão de crédito|cartão de débito|dados de pagamento|informações de pagamento|informações bancárias|cvv|iban|conta bancária|agência e conta|chave pix|informações do cartão}',
    ],
  },
  greeting: {
    greeting: [
      '{prezado|prezada|prezados|caro|cara|estimado|estimada|olá|ola} [a] [senhor|*] {cliente|usuário|utilizador|contribuinte|titular|associado|correntista|assinante|beneficiário|membro|consumidor|condutor|destinatário|amigo}',
      'prezado a cliente',
    ],
  },
})
