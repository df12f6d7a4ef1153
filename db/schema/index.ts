export * from './approaches';
export * from './history';
export * from './municipalities';
export * from './partnerships';
export * from './people';
export * from './places';
