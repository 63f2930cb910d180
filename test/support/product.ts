import { ProductInstallation } from './product-installation.js';

/** The whole product with its demo, in a data directory of its own. */
export interface Product {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts everything as `npm start` does and waits until it serves. */
export const startProduct = async (): Promise<Product> => {
  const installation = await ProductInstallation.create({ demo: true });
  try {
    const url = await installation.start();
    return {
      url,
      stop: async () => {
        await installation.stop();
        await installation.remove();
      },
    };
  } catch (error) {
    await installation.remove();
    throw error;
  }
};
