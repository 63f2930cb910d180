export { PortfolioPage as Component } from '../features/portfolio/portfolio-page.js';
