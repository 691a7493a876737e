export { moneyInWords as moneyWords } from '../domain/templates/in-words';
