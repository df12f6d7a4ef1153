export * from './approaches';
export * from './history';
export * from './municipalities';
export * from './networks';
export * from './partnerships';
export * from './people';
export * from './places';
export * from './vocabularies';
