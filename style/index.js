import "./panel/index.css";
import "./renderer/index.css";
