import './app.css';
import './page.js';
