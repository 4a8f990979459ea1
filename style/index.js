import "./panel.css";
import "./renderer.css";
