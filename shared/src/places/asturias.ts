import { municipalities } from './municipality.js';

/** The 78 concejos of Asturias, each at its capital. */
export const asturias = municipalities(
  'asturias',
  `
  allande | Allande | - | 43.272 | -6.611
  aller | Aller | - | 43.158 | -5.618
  amieva | Amieva | - | 43.252 | -5.142
  aviles | Avilés | - | 43.556 | -5.925
  belmonte-de-miranda | Belmonte de Miranda | - | 43.283 | -6.218
  bimenes | Bimenes | - | 43.330 | -5.567
  boal | Boal | - | 43.433 | -6.820
  cabrales | Cabrales | - | 43.316 | -4.843
  cabranes | Cabranes | - | 43.404 | -5.421
  candamo | Candamo | - | 43.449 | -6.058
  cangas-del-narcea | Cangas del Narcea | - | 43.178 | -6.549
  cangas-de-onis | Cangas de Onís | - | 43.351 | -5.129
  caravia | Caravia | - | 43.465 | -5.187
  carreno | Carreño | - | 43.589 | -5.763
  caso | Caso | - | 43.185 | -5.336
  castrillon | Castrillón | - | 43.560 | -5.977
  castropol | Castropol | - | 43.527 | -7.030
  coana | Coaña | - | 43.515 | -6.755
  colunga | Colunga | - | 43.485 | -5.269
  corvera-de-asturias | Corvera de Asturias | - | 43.522 | -5.868
  cudillero | Cudillero | - | 43.563 | -6.146
  degana | Degaña | - | 42.935 | -6.571
  el-franco | El Franco | - | 43.552 | -6.828
  gijon | Gijón | - | 43.545 | -5.663
  gozon | Gozón | - | 43.615 | -5.793
  grado | Grado | - | 43.388 | -6.073
  grandas-de-salime | Grandas de Salime | - | 43.217 | -6.876
  ibias | Ibias | - | 43.045 | -6.872
  illano | Illano | - | 43.336 | -6.862
  illas | Illas | - | 43.497 | -5.970
  langreo | Langreo | - | 43.297 | -5.685
  las-regueras | Las Regueras | - | 43.416 | -5.971
  laviana | Laviana | - | 43.246 | -5.563
  lena | Lena | - | 43.158 | -5.829
  llanera | Llanera | - | 43.438 | -5.858
  llanes | Llanes | - | 43.421 | -4.755
  mieres | Mieres | - | 43.250 | -5.767
  morcin | Morcín | - | 43.275 | -5.884
  muros-de-nalon | Muros de Nalón | - | 43.543 | -6.103
  nava | Nava | - | 43.358 | -5.508
  navia | Navia | - | 43.537 | -6.724
  norena | Noreña | - | 43.394 | -5.706
  onis | Onís | - | 43.337 | -4.965
  oviedo | Oviedo | - | 43.361 | -5.849
  parres | Parres | - | 43.388 | -5.187
  penamellera-alta | Peñamellera Alta | - | 43.336 | -4.716
  penamellera-baja | Peñamellera Baja | - | 43.324 | -4.583
  pesoz | Pesoz | - | 43.259 | -6.877
  pilona | Piloña | - | 43.347 | -5.360
  ponga | Ponga | - | 43.188 | -5.160
  pravia | Pravia | - | 43.489 | -6.111
  proaza | Proaza | - | 43.252 | -6.018
  quiros | Quirós | - | 43.156 | -5.974
  ribadedeva | Ribadedeva | - | 43.375 | -4.541
  ribadesella | Ribadesella | - | 43.462 | -5.059
  ribera-de-arriba | Ribera de Arriba | - | 43.311 | -5.879
  riosa | Riosa | - | 43.233 | -5.871
  salas | Salas | - | 43.409 | -6.261
  san-martin-del-rey-aurelio | San Martín del Rey Aurelio | - | 43.281 | -5.629
  san-martin-de-oscos | San Martín de Oscos | - | 43.257 | -6.960
  san-tirso-de-abres | San Tirso de Abres | - | 43.414 | -7.141
  santa-eulalia-de-oscos | Santa Eulalia de Oscos | - | 43.260 | -7.015
  santo-adriano | Santo Adriano | - | 43.283 | -5.989
  sariego | Sariego | - | 43.408 | -5.558
  siero | Siero | - | 43.392 | -5.660
  sobrescobio | Sobrescobio | - | 43.219 | -5.456
  somiedo | Somiedo | - | 43.094 | -6.256
  soto-del-barco | Soto del Barco | - | 43.535 | -6.071
  tapia-de-casariego | Tapia de Casariego | - | 43.570 | -6.944
  taramundi | Taramundi | - | 43.360 | -7.108
  teverga | Teverga | - | 43.161 | -6.098
  tineo | Tineo | - | 43.337 | -6.415
  valdes | Valdés | - | 43.544 | -6.536
  vegadeo | Vegadeo | - | 43.473 | -7.049
  villanueva-de-oscos | Villanueva de Oscos | - | 43.311 | -6.986
  villaviciosa | Villaviciosa | - | 43.481 | -5.435
  villayon | Villayón | - | 43.447 | -6.705
  yernes-y-tameza | Yernes y Tameza | - | 43.281 | -6.133
`,
);
