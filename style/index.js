import "./panel/index.css";
import "./renderer.css";
