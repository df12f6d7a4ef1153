import { world } from '../../support/world/description';

export const WAREGEM = world('Waregem', { people: { coordinator: 'Ann Verhelst', editor: 'Kaat Dewitte' } });

export const MENEN = world('Menen', {
  people: { coordinator: 'Piet Lambrecht' },
  memberships: [
    { offer: 'O04', approach: 'private_sector', policyField: 'purchasing' },
    { network: 'N11', approach: 'networks', since: '2023', policyField: 'agriculture_food' },
  ],
});
