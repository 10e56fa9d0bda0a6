export { type GatewayEnvironment, parseGatewayEnvironment } from './environment.js'
export { createGateway, type Gateway, type GatewayOptions } from './server.js'
